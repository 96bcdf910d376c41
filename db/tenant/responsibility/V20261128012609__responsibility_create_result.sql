-- What bureaus came to in confirmed assessments.
CREATE TABLE IF NOT EXISTS rsp_result (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  assessment VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points DECIMAL(8,2) NOT NULL,
  applicable DECIMAL(8,2) NOT NULL,
  bonus DECIMAL(8,2) NOT NULL,
  total DECIMAL(8,2) NOT NULL,
  vetoed BOOLEAN NOT NULL,
  grade VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_result_bureau (assessment, bureau)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
