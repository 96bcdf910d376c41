-- How the credit office urged a bureau that is behind with its reports (K-8): once a bureau and day, whoever comes first.
CREATE TABLE IF NOT EXISTS rec_urging (
  id BIGINT NOT NULL,
  number CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day DATE NOT NULL,
  missing BIGINT NOT NULL,
  overdue BIGINT NOT NULL,
  words VARCHAR(500) NOT NULL,
  urged_by VARCHAR(64) NOT NULL,
  urged_by_name VARCHAR(200) NOT NULL,
  urged_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  urged_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rec_urging_number (number),
  UNIQUE KEY rec_urging_day (bureau, day)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
