-- What whoever holds an official document may verify: its number, its day, its digest and whether it holds. Nothing of its content or addressee.
CREATE TABLE IF NOT EXISTS dsc_document (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  official_number VARCHAR(80) NOT NULL,
  type_name_zh VARCHAR(2000) NOT NULL,
  type_name_en VARCHAR(2000) NOT NULL,
  issued_on DATE NOT NULL,
  pages INT NOT NULL,
  digest VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY dsc_document_code (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
