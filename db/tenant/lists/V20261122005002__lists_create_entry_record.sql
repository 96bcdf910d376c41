-- The credit records an entry rests on; records are known by their number only, they belong to another module.
CREATE TABLE IF NOT EXISTS lst_entry_record (
  entry_id BIGINT NOT NULL,
  record_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (entry_id, record_number),
  KEY lst_entry_record_number (record_number),
  CONSTRAINT lst_entry_record_entry FOREIGN KEY (entry_id) REFERENCES lst_entry (id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
