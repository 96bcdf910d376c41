-- A bureau is warned because a rule calls for it; the rule is named with its version.
CREATE TABLE IF NOT EXISTS rsp_notice (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_version INT NOT NULL,
  figure VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  amount BIGINT NOT NULL,
  inquiry VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  content VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_notice_number (number),
  KEY rsp_notice_bureau (bureau, figure, id),
  KEY rsp_notice_supervisor (supervisor, state, id),
  KEY rsp_notice_state (state, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
