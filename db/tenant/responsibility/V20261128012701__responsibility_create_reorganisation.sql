-- Bureaus that were renamed, merged or split, from which day on, by whose decision and on which basis. Before the first the tenant's file holds.
CREATE TABLE IF NOT EXISTS rsp_reorganisation (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  edition BIGINT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  other_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  name_zh VARCHAR(100) NULL,
  name_en VARCHAR(100) NULL,
  before_zh VARCHAR(200) NOT NULL,
  before_en VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  basis_document VARCHAR(200) NOT NULL,
  basis_article VARCHAR(100) NULL,
  decided_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by_name VARCHAR(100) NOT NULL,
  decided_by_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_reorganisation_edition (edition)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
