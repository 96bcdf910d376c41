-- The measures chosen for a case, as they stood in the catalogue then.
CREATE TABLE IF NOT EXISTS snc_case_measure (
  case_id BIGINT NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh VARCHAR(200) NOT NULL,
  name_en VARCHAR(300) NOT NULL,
  kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis_document VARCHAR(300) NOT NULL,
  basis_article VARCHAR(200) NOT NULL,
  basis_text TEXT NULL,
  matters VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  months INT NULL,
  bureaus VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (case_id, code)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
