-- Copies of documents, each printed under its own serial with its own code: which one, for whom, by whom, and its bytes.
CREATE TABLE IF NOT EXISTS cor_copy (
  id BIGINT NOT NULL,
  document_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id BIGINT NOT NULL,
  recipient VARCHAR(120) NOT NULL,
  printed_on DATE NOT NULL,
  printed_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  printed_by_name VARCHAR(200) NOT NULL,
  printed_by_bureau VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  printed_at DATETIME(6) NOT NULL,
  print_reason VARCHAR(500) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY cor_copy_place (document_number, place),
  UNIQUE KEY cor_copy_code (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
