-- Urging by letter: which bureau was urged to do what of which matter, by which document, and until when it was to be made good.
CREATE TABLE IF NOT EXISTS cor_urging (
  id BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  module VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  matter VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clock VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day DATE NOT NULL,
  due_on DATE NOT NULL,
  good_by DATE NOT NULL,
  document VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  official_number VARCHAR(60) NOT NULL,
  urged_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  urged_by_name VARCHAR(200) NOT NULL,
  urged_by_bureau VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  urged_at DATETIME(6) NOT NULL,
  words VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY cor_urging_number (number),
  UNIQUE KEY cor_urging_day (module, matter, clock, bureau, day)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
