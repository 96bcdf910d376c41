-- What officers here noted beside entries that others decided; no delivery of a list touches it.
CREATE TABLE IF NOT EXISTS lst_received_note (
  entry_id BIGINT NOT NULL,
  note INT NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  words VARCHAR(500) NOT NULL,
  PRIMARY KEY (entry_id, note)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
