-- The days that a notice names; all other days follow the week.
CREATE TABLE IF NOT EXISTS krn_calendar_day (
  calendar_year_id BIGINT NOT NULL,
  calendar_date DATE NOT NULL,
  kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(40) NOT NULL,
  PRIMARY KEY (calendar_year_id, calendar_date),
  CONSTRAINT krn_calendar_day_of_year FOREIGN KEY (calendar_year_id) REFERENCES krn_calendar_year (id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
