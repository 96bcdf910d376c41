-- The history of a liability case.
CREATE TABLE IF NOT EXISTS rsp_liability_step (
  liability_id BIGINT NOT NULL,
  step INT NOT NULL,
  from_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  officer_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NULL,
  documents VARCHAR(500) NULL,
  PRIMARY KEY (liability_id, step),
  KEY rsp_liability_step_signed (step, signed_at)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
