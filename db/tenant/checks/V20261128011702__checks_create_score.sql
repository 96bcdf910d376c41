-- What looks came to by scoring models: by it a subject's scores are found; the lines are kept with the look. Written once.
CREATE TABLE IF NOT EXISTS chk_score (
  id BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  check_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  look_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_name VARCHAR(200) NOT NULL,
  model VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  edition INT NOT NULL,
  points DECIMAL(6,2) NOT NULL,
  grade VARCHAR(10) NOT NULL,
  scored_on DATE NOT NULL,
  valid_until DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_score_number (number),
  UNIQUE KEY chk_score_look (look_number),
  KEY chk_score_subject (subject_number, model, id),
  KEY chk_score_bureau (bureau, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
