-- What was wrong in rows of deliveries; values are not kept, for they may be numbers of persons.
CREATE TABLE IF NOT EXISTS lst_received_fault (
  id BIGINT NOT NULL,
  import_id BIGINT NOT NULL,
  line INT NOT NULL,
  field VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  fault VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  KEY lst_received_fault_import (import_id, line)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
