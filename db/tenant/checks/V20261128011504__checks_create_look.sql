-- Each look at a subject as it was answered, with the rules and the data as of that moment; written once.
CREATE TABLE IF NOT EXISTS chk_look (
  id BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  check_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  area VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  looked_at DATETIME(6) NOT NULL,
  result VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  rules MEDIUMTEXT NOT NULL,
  answer MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_look_number (number),
  UNIQUE KEY chk_look_place (check_number, place),
  KEY chk_look_area (area, id),
  KEY chk_look_subject (subject_number, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
