-- The audit trail's lines, each under a seal of its own, so that no line waits for another; the application may only insert and read.
CREATE TABLE IF NOT EXISTS krn_audit_line (
  id BIGINT NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  event VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  actor_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  address VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  object VARCHAR(200),
  reason VARCHAR(1000),
  seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  KEY krn_audit_line_by_time (occurred_at),
  KEY krn_audit_line_by_event (event, occurred_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
