-- Consecutive lines under one seal, which also covers the seal of the block before.
CREATE TABLE IF NOT EXISTS krn_audit_block (
  number BIGINT NOT NULL,
  first_line BIGINT NOT NULL,
  last_line BIGINT NOT NULL,
  root CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previous_seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
