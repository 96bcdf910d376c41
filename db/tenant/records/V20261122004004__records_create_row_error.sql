-- What is wrong with which value of which row; values are masked when personal.
CREATE TABLE IF NOT EXISTS rec_row_error (
  id BIGINT NOT NULL,
  batch_id BIGINT NOT NULL,
  line_number BIGINT NOT NULL,
  column_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shown_value VARCHAR(200) NOT NULL,
  code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  arguments VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  KEY rec_row_error_line (batch_id, line_number, id),
  CONSTRAINT rec_row_error_batch FOREIGN KEY (batch_id) REFERENCES rec_batch (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
