-- Persons behind a subject (legal representative, responsible person, shareholder), because measures reach them (K-18). The person's number is encrypted; person_key tells persons apart without giving it away.
CREATE TABLE IF NOT EXISTS rec_relation (
  id BIGINT NOT NULL,
  subject_number CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_key CHAR(66) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  protected_number VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NULL,
  number_index CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  valid_from DATE NULL,
  valid_until DATE NULL,
  source VARCHAR(200) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rec_relation_person (subject_number, role, person_key),
  KEY rec_relation_number (number_index)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
