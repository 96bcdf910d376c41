-- The history of a check: who looked, read, reviewed, told the outcome, when and on which look.
CREATE TABLE IF NOT EXISTS chk_check_step (
  check_id BIGINT NOT NULL,
  step INT NOT NULL,
  from_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  officer_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NULL,
  documents VARCHAR(500) NULL,
  PRIMARY KEY (check_id, step)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
