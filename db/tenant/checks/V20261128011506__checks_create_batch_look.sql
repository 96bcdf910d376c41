-- One line of a check of many subjects, as it was answered; written once.
CREATE TABLE IF NOT EXISTS chk_batch_look (
  id BIGINT NOT NULL,
  batch_id BIGINT NOT NULL,
  line INT NOT NULL,
  asked VARCHAR(64) NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  result VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_batch_look_line (batch_id, line),
  KEY chk_batch_look_subject (subject_number, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
