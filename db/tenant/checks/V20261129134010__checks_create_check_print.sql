-- Certificates of checks that were printed: which look each tells, by whom and when, under its serial.
CREATE TABLE IF NOT EXISTS chk_check_print (
  id BIGINT NOT NULL,
  check_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  look_place INT NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  printed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_check_print_of_check (check_number, place)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
