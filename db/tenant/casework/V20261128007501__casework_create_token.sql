-- Which forms were sent and what each came to, so that one that is sent again acts once; kept for thirty days.
CREATE TABLE IF NOT EXISTS cas_token (
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  result VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  used_at DATETIME(6) NOT NULL,
  PRIMARY KEY (officer, token),
  KEY cas_token_used_at (used_at)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
