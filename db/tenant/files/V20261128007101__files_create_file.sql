-- Files that are kept whole; a file with a day in kept_until is only lent and deleted after it.
CREATE TABLE IF NOT EXISTS fil_file (
  id BIGINT NOT NULL,
  size BIGINT NOT NULL,
  parts INT NOT NULL,
  stored_at DATETIME(6) NOT NULL,
  kept_until DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY fil_file_kept_until (kept_until)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
