-- The credit office's orders to keep an entry from the public, each until it is lifted by itself: several may stand.
CREATE TABLE IF NOT EXISTS lst_entry_order (
  entry_id BIGINT NOT NULL,
  document VARCHAR(128) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  ordered_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordered_by_name VARCHAR(200) NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (entry_id, document)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
