-- The history of a typical case: from which state to which, by whom, when and why.
CREATE TABLE IF NOT EXISTS snc_typical_case_step (
  typical_case_id BIGINT NOT NULL,
  step INT NOT NULL,
  from_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  officer_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NULL,
  documents VARCHAR(500) NULL,
  PRIMARY KEY (typical_case_id, step),
  KEY snc_typical_case_step_officer (officer, signed_at)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
