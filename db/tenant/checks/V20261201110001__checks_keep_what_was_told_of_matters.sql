-- What had been told of a decided matter before its day of decision or its kind was corrected: by whom it was, when and why.
CREATE TABLE IF NOT EXISTS chk_register_correction (
  entry_id BIGINT NOT NULL,
  correction INT NOT NULL,
  matter_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_on DATE NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  corrected_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (entry_id, correction)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
