-- Notices of holidays and make-up working days, one a year and edition, because the State Council decides them each year (行政处罚法 Art. 85; K-8); a correcting notice is a further edition and nothing is overwritten.
CREATE TABLE IF NOT EXISTS krn_calendar_year (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  calendar_year INT NOT NULL,
  edition INT NOT NULL,
  source VARCHAR(200) NOT NULL,
  imported_at DATETIME(6) NOT NULL,
  imported_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY krn_calendar_year_edition (calendar_year, edition)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
