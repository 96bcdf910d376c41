-- What keeps the measures of a case from applying (K-29); they apply again when the last of these is gone.
CREATE TABLE IF NOT EXISTS snc_case_standstill (
  case_id BIGINT NOT NULL,
  cause VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (case_id, cause)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
