-- Deliveries of lists that others decide: which file as of which day, by whom, and what came of it.
CREATE TABLE IF NOT EXISTS lst_received_import (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  as_of DATE NOT NULL,
  file BIGINT NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  shorter BOOLEAN NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  rows_read INT NOT NULL,
  rows_faulty INT NOT NULL,
  entries_added INT NOT NULL,
  entries_changed INT NOT NULL,
  entries_ended INT NOT NULL,
  entries_missing INT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY lst_received_import_number (number),
  KEY lst_received_import_source (source, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
