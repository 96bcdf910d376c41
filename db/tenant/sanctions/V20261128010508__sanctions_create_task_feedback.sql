-- What came of a measure in each matter in which a bureau implemented it.
CREATE TABLE IF NOT EXISTS snc_task_feedback (
  task_id BIGINT NOT NULL,
  place INT NOT NULL,
  result VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  matter VARCHAR(300) NOT NULL,
  amount DECIMAL(18,2) NULL,
  acted_on DATE NOT NULL,
  typical BOOLEAN NOT NULL,
  note VARCHAR(500) NULL,
  PRIMARY KEY (task_id, place)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
