-- The sealed end of the audit trail: serialises writers and shows a truncated trail.
CREATE TABLE IF NOT EXISTS krn_audit_head (
  id INT NOT NULL,
  sequence_number BIGINT NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
