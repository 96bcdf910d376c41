-- Reminders of what is due or missing (K-8): once a bureau and day, whichever node comes first.
CREATE TABLE IF NOT EXISTS rec_reminder (
  id BIGINT NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day DATE NOT NULL,
  overdue BIGINT NOT NULL,
  soon BIGINT NOT NULL,
  missing BIGINT NOT NULL,
  reminded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rec_reminder_day (day, bureau)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
