-- Who answers for an area from a day on, by whose decision and on which basis. Before the first edition the tenant's file holds.
CREATE TABLE IF NOT EXISTS rsp_duty (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  area VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  edition BIGINT NOT NULL,
  responsible VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lead_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  valid_from DATE NOT NULL,
  basis_document VARCHAR(200) NOT NULL,
  basis_article VARCHAR(100) NULL,
  decided_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by_name VARCHAR(100) NOT NULL,
  decided_by_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_duty_edition (area, edition)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
