-- Idempotency keys of bureaus' own systems: the same key with the same content is the same batch.
CREATE TABLE IF NOT EXISTS rec_delivery (
  id BIGINT NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  batch_number CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rec_delivery_key (bureau, idempotency_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
