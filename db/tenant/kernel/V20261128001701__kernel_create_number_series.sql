-- The last official number that was given in each series and year; its row is held by whoever takes the next, so that none is given twice or left out.
CREATE TABLE IF NOT EXISTS krn_number_series (
  prefix VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  year SMALLINT NOT NULL,
  last_place INT NOT NULL,
  PRIMARY KEY (prefix, year)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
