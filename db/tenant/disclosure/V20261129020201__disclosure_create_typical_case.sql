-- The published, masked and dated snapshot of a typical case; the row goes when it is withdrawn or kept back.
CREATE TABLE IF NOT EXISTS dsc_typical_case (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  effect VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(100) NOT NULL,
  text TEXT NOT NULL,
  measure_zh VARCHAR(200) NOT NULL,
  measure_en VARCHAR(300) NOT NULL,
  authority_zh VARCHAR(200) NOT NULL,
  authority_en VARCHAR(200) NOT NULL,
  published_on DATE NOT NULL,
  published_until DATE NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY dsc_typical_case_number (number),
  KEY dsc_typical_case_published (published_on, number)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
