-- Places where the trail is broken, as two officers acknowledged them: what was wrong, and with which block and line it goes on.
CREATE TABLE IF NOT EXISTS krn_audit_break (
  number BIGINT NOT NULL,
  last_block BIGINT NOT NULL,
  last_line BIGINT NOT NULL,
  resumed_block BIGINT NOT NULL,
  resumed_line BIGINT NOT NULL,
  findings MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cut_off VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by VARCHAR(200) NOT NULL,
  confirmed_by VARCHAR(200) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  acknowledged_at DATETIME(6) NOT NULL,
  seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seal_key INT NOT NULL,
  PRIMARY KEY (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
