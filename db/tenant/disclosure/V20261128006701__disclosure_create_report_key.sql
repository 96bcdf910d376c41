-- The public keys by which whoever holds a credit report's data for machines checks its signature; a key is never taken away.
CREATE TABLE IF NOT EXISTS dsc_report_key (
  id BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  x VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  y VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY dsc_report_key_fingerprint (fingerprint)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
