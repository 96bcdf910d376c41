-- What a record said before it was corrected, and why it was (K-10, K-26).
CREATE TABLE IF NOT EXISTS rec_revision (
  id BIGINT NOT NULL,
  record_id BIGINT NOT NULL,
  revision INT NOT NULL,
  statement MEDIUMTEXT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  batch_id BIGINT NULL,
  line_number BIGINT NULL,
  replaced_by VARCHAR(64) NOT NULL,
  replaced_by_name VARCHAR(200) NOT NULL,
  replaced_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rec_revision_record (record_id, revision)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
