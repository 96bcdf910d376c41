-- Restrictions on persons behind companies (K-18): one row for one person, one reason and one company that caused it. That one is over is never kept.
CREATE TABLE IF NOT EXISTS snc_restriction (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_key BIGINT NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  person_masked VARCHAR(64) NULL,
  company_name VARCHAR(200) NOT NULL,
  ground VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_day DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY snc_restriction_number (number),
  KEY snc_restriction_case (case_number),
  KEY snc_restriction_bureau (bureau, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
