-- Secret addresses at which calendar programs read last days of tasks; of the secret only a digest.
CREATE TABLE IF NOT EXISTS rsp_task_feed (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  everything BOOLEAN NOT NULL,
  digest VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  valid_until DATE NOT NULL,
  revoked_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_task_feed_digest (digest),
  KEY rsp_task_feed_officer (officer, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
