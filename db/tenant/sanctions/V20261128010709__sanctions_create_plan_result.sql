-- What came of each inspection, told once.
CREATE TABLE IF NOT EXISTS snc_plan_result (
  plan_id BIGINT NOT NULL,
  place INT NOT NULL,
  result VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  inspected_on DATE NOT NULL,
  record_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note VARCHAR(500) NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  told_at DATETIME(6) NOT NULL,
  PRIMARY KEY (plan_id, place)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
