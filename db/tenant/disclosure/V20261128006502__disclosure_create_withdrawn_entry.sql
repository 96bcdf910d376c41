-- What stays of an entry that was taken back: its number and the day, so that whoever has its address is told. Nothing of the subject.
CREATE TABLE IF NOT EXISTS dsc_withdrawn_entry (
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  withdrawn_on DATE NOT NULL,
  PRIMARY KEY (number)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
