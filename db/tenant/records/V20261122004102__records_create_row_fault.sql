-- What is wrong with which value of which row. Keyed by what it is about, so that an interrupted check writes it again without repetition; values are masked when personal.
CREATE TABLE IF NOT EXISTS rec_row_fault (
  batch_id BIGINT NOT NULL,
  line_number BIGINT NOT NULL,
  column_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shown_value VARCHAR(200) NOT NULL,
  code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  arguments VARCHAR(1000) NOT NULL,
  PRIMARY KEY (batch_id, line_number, column_code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
