-- How many decisions of a month each bureau reported in time and late, by catalogue item; counted as records come in, so that the overview never reads all records (K-8).
CREATE TABLE IF NOT EXISTS rec_punctuality (
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  catalogue_item CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  month DATE NOT NULL,
  on_time INT NOT NULL,
  late INT NOT NULL,
  PRIMARY KEY (bureau, catalogue_item, month)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
