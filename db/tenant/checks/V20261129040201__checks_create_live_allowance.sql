-- Until when a report's applicant lets whoever holds a copy see it live, and that the applicant took it back; the newest of a report holds.
CREATE TABLE IF NOT EXISTS chk_live_allowance (
  id BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  allowed_until DATE NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  officer_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_live_allowance_number (number),
  UNIQUE KEY chk_live_allowance_place (report_number, place)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
