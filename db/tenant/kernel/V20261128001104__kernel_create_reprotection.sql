-- How far each store of encrypted values has come with the tenant's current key.
CREATE TABLE IF NOT EXISTS krn_reprotection (
  store VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  key_number INT NOT NULL,
  place VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  renewed_rows INT NOT NULL,
  finished_at DATETIME(6) NULL,
  PRIMARY KEY (store)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
