-- Uses of incentives at counters (K-14, B-34), each told once.
CREATE TABLE IF NOT EXISTS snc_use (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  measure_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh VARCHAR(300) NOT NULL,
  name_en VARCHAR(300) NOT NULL,
  subject_name VARCHAR(200) NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  matter VARCHAR(300) NOT NULL,
  result VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_on DATE NOT NULL,
  note VARCHAR(500) NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  told_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY snc_use_number (number),
  KEY snc_use_bureau (bureau, used_on),
  KEY snc_use_day (used_on)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
