-- How organisations stand on the business register, and when they were founded: the national report standard lays it out. Told once, the next beside it.
CREATE TABLE IF NOT EXISTS rec_registration (
  id BIGINT NOT NULL,
  subject_number CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  established_on DATE NULL,
  as_of DATE NOT NULL,
  source VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY rec_registration_subject (subject_number, as_of)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
