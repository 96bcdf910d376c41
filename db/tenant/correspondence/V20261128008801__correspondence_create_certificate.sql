-- The certificates with which the tenant signs its documents, their keys encrypted; the newest that is valid signs.
CREATE TABLE IF NOT EXISTS cor_certificate (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  certificate VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  key_protected VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signs_until DATETIME(6) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY cor_certificate_number (number)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
