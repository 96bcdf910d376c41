-- The credit office's orders not to use an entry that others decided, while its subject's objection is looked into; no delivery touches them.
CREATE TABLE IF NOT EXISTS lst_received_order (
  entry_id BIGINT NOT NULL,
  document VARCHAR(128) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  ordered_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordered_by_name VARCHAR(200) NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (entry_id, document)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
