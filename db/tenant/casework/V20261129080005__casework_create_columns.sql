-- Which columns of which tables officers do not want to see.
CREATE TABLE IF NOT EXISTS cas_columns (
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page VARCHAR(140) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  table_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hidden VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (officer, page, table_id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
