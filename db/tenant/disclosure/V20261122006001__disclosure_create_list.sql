-- What the public is told about each list of the tenant: its name, its meaning, its standard and its bases (K-12, K-16), also while nobody is on it.
CREATE TABLE IF NOT EXISTS dsc_list (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  list_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_colour VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list_name_zh VARCHAR(200) NOT NULL,
  list_name_en VARCHAR(200) NOT NULL,
  meaning_zh TEXT NOT NULL,
  meaning_en TEXT NOT NULL,
  standard TEXT NOT NULL,
  basis TEXT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY dsc_list_type (list_type)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
