-- The history of a proposed change: from which state to which, by whom, when and why.
CREATE TABLE IF NOT EXISTS rec_correction_step (
  correction_id BIGINT NOT NULL,
  step INT NOT NULL,
  from_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  officer_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NULL,
  documents VARCHAR(500) NULL,
  PRIMARY KEY (correction_id, step),
  KEY rec_correction_step_officer (officer, step, signed_at)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
