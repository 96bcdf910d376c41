-- What a bureau tells of how far a task is. Never changed.
CREATE TABLE IF NOT EXISTS rsp_task_progress (
  task_id BIGINT NOT NULL,
  place INT NOT NULL,
  percent INT NOT NULL,
  text VARCHAR(500) NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  reported_at DATETIME(6) NOT NULL,
  PRIMARY KEY (task_id, place)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
