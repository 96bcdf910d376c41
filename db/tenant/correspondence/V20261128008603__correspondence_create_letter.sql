-- Mail to officers: whom, why, and what became of it. What it says is made when it is sent; the address is asked for then and kept nowhere else.
CREATE TABLE IF NOT EXISTS cor_letter (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  occasion VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lines_text TEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  settled_at DATETIME(6) NULL,
  attempts INT NOT NULL,
  answer VARCHAR(300) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY cor_letter_number (number),
  UNIQUE KEY cor_letter_occasion (officer, occasion),
  KEY cor_letter_state (state, number)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
