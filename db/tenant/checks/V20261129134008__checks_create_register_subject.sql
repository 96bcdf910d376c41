-- Subjects of a registered matter, a tender's bidders: each has to be looked at (K-15). A person's number is masked and found by a blind index.
CREATE TABLE IF NOT EXISTS chk_register_subject (
  id BIGINT NOT NULL,
  entry_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_key VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  asked_text VARCHAR(64) NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  told_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_register_subject_of_entry (entry_number, asked_key)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
