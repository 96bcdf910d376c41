-- Since when, and until when, a subject was held to be another: looks at the other one were looks at it meanwhile.
CREATE TABLE IF NOT EXISTS chk_merged_subject (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_as VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_since DATETIME(6) NOT NULL,
  held_until DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY chk_merged_subject_of_subject (subject_number, held_as),
  KEY chk_merged_subject_of_other (held_as)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
