-- What officers decided on subjects of the same name: who is not meant, why, and when that was taken back; the newest of a pair holds.
CREATE TABLE IF NOT EXISTS chk_hint_settlement (
  id BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pair VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  check_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  looked_at_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  verdict VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  officer_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_hint_settlement_number (number),
  UNIQUE KEY chk_hint_settlement_pair (pair, place),
  KEY chk_hint_settlement_subject (subject_number, id),
  KEY chk_hint_settlement_looked_at (looked_at_number, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
