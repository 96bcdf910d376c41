-- Rows of received files as they were read; personal numbers inside the JSON text are encrypted.
CREATE TABLE IF NOT EXISTS rec_batch_row (
  id BIGINT NOT NULL,
  batch_id BIGINT NOT NULL,
  line_number BIGINT NOT NULL,
  fields MEDIUMTEXT NOT NULL,
  result VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decision_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  record_number CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rec_batch_row_line (batch_id, line_number),
  KEY rec_batch_row_result (batch_id, result, line_number),
  CONSTRAINT rec_batch_row_batch FOREIGN KEY (batch_id) REFERENCES rec_batch (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
