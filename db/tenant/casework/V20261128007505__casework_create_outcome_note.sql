-- Up to when an officer has taken note of what came of what the officer started.
CREATE TABLE IF NOT EXISTS cas_outcome_note (
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seen_until DATETIME(6) NOT NULL,
  PRIMARY KEY (officer)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
