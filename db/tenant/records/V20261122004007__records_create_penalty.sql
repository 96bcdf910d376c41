-- What only penalty records have; beside rec_record, so that licences and later kinds get their own table. Amounts in yuan.
CREATE TABLE IF NOT EXISTS rec_penalty (
  record_id BIGINT NOT NULL,
  violation TEXT NOT NULL,
  facts TEXT NOT NULL,
  basis TEXT NOT NULL,
  kinds VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind_text VARCHAR(255) NOT NULL,
  content TEXT NOT NULL,
  fine_yuan DECIMAL(18,2) NULL,
  confiscated_yuan DECIMAL(18,2) NULL,
  licence VARCHAR(200) NULL,
  representative VARCHAR(50) NULL,
  protected_representative_number VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (record_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
