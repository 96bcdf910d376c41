-- Inspections of one bureau in one period, drawn by lot once: seed and ratios are kept, so that the lot can be drawn again.
CREATE TABLE IF NOT EXISTS snc_plan (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  matter VARCHAR(300) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  seed VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ordinary_percent INT NOT NULL,
  ordinary_times INT NOT NULL,
  marked_percent INT NOT NULL,
  marked_times INT NOT NULL,
  together INT NOT NULL,
  subject_count INT NOT NULL,
  inspection_count INT NOT NULL,
  told_count INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY snc_plan_number (number),
  KEY snc_plan_bureau (bureau, state, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
