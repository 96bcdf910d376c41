-- One row that proposals lock, so that the second half of a double click finds the first half's entry instead of failing on the unique key.
CREATE TABLE IF NOT EXISTS lst_proposal_lock (
  id TINYINT NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
