-- Months of which a bureau declared that it had nothing to report (K-8). Standing is true or NULL, so that one declaration stands for a month and revoked ones stay to be read.
CREATE TABLE IF NOT EXISTS rec_nothing_to_report (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  catalogue_item CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  month DATE NOT NULL,
  standing BOOLEAN NULL,
  reason VARCHAR(500) NOT NULL,
  declared_by VARCHAR(64) NOT NULL,
  declared_by_name VARCHAR(200) NOT NULL,
  declared_at DATETIME(6) NOT NULL,
  revocation_reason VARCHAR(500) NULL,
  revoked_by VARCHAR(64) NULL,
  revoked_by_name VARCHAR(200) NULL,
  revoked_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rec_nothing_to_report_number (number),
  UNIQUE KEY rec_nothing_to_report_month (bureau, catalogue_item, month, standing),
  KEY rec_nothing_to_report_standing (standing, month)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
