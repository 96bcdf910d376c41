-- All bureaus assessed over some months (B-33), by the scheme as it was then.
CREATE TABLE IF NOT EXISTS rsp_assessment (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme MEDIUMTEXT NOT NULL,
  first_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contest_until DATE NULL,
  document VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  paper BIGINT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_assessment_number (number),
  KEY rsp_assessment_state (state, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
