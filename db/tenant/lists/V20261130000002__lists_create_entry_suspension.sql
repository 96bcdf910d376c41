-- When entries were suspended and resumed, by whom and why: orders that are lifted are gone, this stays.
CREATE TABLE IF NOT EXISTS lst_entry_suspension (
  entry_id BIGINT NOT NULL,
  place INT NOT NULL,
  resumed TINYINT NOT NULL,
  reason VARCHAR(500) NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  done_at DATETIME(6) NOT NULL,
  PRIMARY KEY (entry_id, place)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
