-- The register of bureaus' matters in the areas: which were decided, and so which were decided without a look (K-15).
CREATE TABLE IF NOT EXISTS chk_register_entry (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  matter_number VARCHAR(200) NOT NULL,
  matter_name VARCHAR(200) NOT NULL,
  decided_on DATE NULL,
  decided_before DATETIME(6) NULL,
  source VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_register_entry_number (number),
  UNIQUE KEY chk_register_entry_matter (bureau, area, matter_number)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
