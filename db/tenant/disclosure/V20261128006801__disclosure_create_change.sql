-- One row for each change of what the public sees, whoever made it: a row of its own, so that nobody waits for another's change. Rows of the last minutes tell the site whether what it answered before still holds.
CREATE TABLE IF NOT EXISTS dsc_change (
  id BIGINT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY dsc_change_at (changed_at)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
