-- Which rows a merger moved from one subject to the other, so that undoing it moves exactly these back.
CREATE TABLE IF NOT EXISTS rec_merge_part (
  merge_id BIGINT NOT NULL,
  part VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_id BIGINT NOT NULL,
  PRIMARY KEY (merge_id, part, row_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
