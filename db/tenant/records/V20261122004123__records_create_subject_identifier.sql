-- Codes and numbers of a subject beside the one that identifies it: older ones stay, so that old documents still lead to it.
CREATE TABLE IF NOT EXISTS rec_subject_identifier (
  id BIGINT NOT NULL,
  subject_number CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(120) NOT NULL,
  valid_until DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rec_subject_identifier_value (subject_number, kind, value),
  KEY rec_subject_identifier_find (kind, value)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
