-- What a record says beyond what all records have in common: its items by name as JSON text, personal numbers encrypted. Beside rec_record, which stays narrow for finding.
CREATE TABLE IF NOT EXISTS rec_content (
  record_id BIGINT NOT NULL,
  content MEDIUMTEXT NOT NULL,
  PRIMARY KEY (record_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
