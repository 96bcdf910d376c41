-- Received files whole, as parts that are compressed and encrypted with the tenant's key: the source document of its records (K-10), and what a killed import reads again.
CREATE TABLE IF NOT EXISTS rec_file_part (
  batch_id BIGINT NOT NULL,
  part INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (batch_id, part)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
