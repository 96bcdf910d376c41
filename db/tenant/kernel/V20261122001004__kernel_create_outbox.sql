-- Events waiting for their handlers, written in the transaction that caused them.
CREATE TABLE IF NOT EXISTS krn_outbox (
  id BIGINT NOT NULL,
  event_type VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload TEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  delivered_at DATETIME(6),
  attempts INT NOT NULL DEFAULT 0,
  last_error VARCHAR(500),
  PRIMARY KEY (id),
  KEY krn_outbox_by_state (delivered_at, due_at),
  KEY krn_outbox_by_subject (subject_key, delivered_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
