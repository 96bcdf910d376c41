-- What keeps a mark of key supervision from holding now.
CREATE TABLE IF NOT EXISTS snc_mark_standstill (
  mark_id BIGINT NOT NULL,
  cause VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (mark_id, cause)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
