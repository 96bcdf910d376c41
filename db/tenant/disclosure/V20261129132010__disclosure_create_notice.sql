-- The masked and dated snapshot of a proposal in its public notice; the row goes when the notice is taken down.
CREATE TABLE IF NOT EXISTS dsc_notice (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_colour VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_name_zh VARCHAR(200) NOT NULL,
  list_name_en VARCHAR(200) NOT NULL,
  subject_name VARCHAR(200) NOT NULL,
  subject_mark VARCHAR(32) NULL,
  subject_code VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL,
  subject_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority_zh VARCHAR(200) NOT NULL,
  authority_en VARCHAR(200) NOT NULL,
  facts TEXT NOT NULL,
  basis TEXT NOT NULL,
  put_up_on DATE NOT NULL,
  objections_until DATE NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY dsc_notice_number (number),
  KEY dsc_notice_until (objections_until, number)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
