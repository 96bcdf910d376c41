-- What a report told, by number: whoever takes a record or an entry back as wrong finds the reports that have to be recalled.
CREATE TABLE IF NOT EXISTS chk_report_fact (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  report_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fact_number VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wrong_since DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY chk_report_fact_report (report_number, wrong_since),
  KEY chk_report_fact_fact (fact_number)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
