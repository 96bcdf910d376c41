-- Typical cases: what came of a measure, told to the public as an example. Whom it tells of is the joint case's to know; active_task is its task while it is not over.
CREATE TABLE IF NOT EXISTS snc_typical_case (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ground VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  active_task VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  title VARCHAR(100) NOT NULL,
  text TEXT NOT NULL,
  published_on DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY snc_typical_case_number (number),
  UNIQUE KEY snc_typical_case_task (active_task),
  KEY snc_typical_case_ground (ground),
  KEY snc_typical_case_bureau (bureau, state, id),
  KEY snc_typical_case_state (state, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
