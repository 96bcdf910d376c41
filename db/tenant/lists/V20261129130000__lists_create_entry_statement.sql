-- When statements came, whether late, and whether the subject asked for no more time to be heard; never changed.
CREATE TABLE IF NOT EXISTS lst_entry_statement (
  entry_id BIGINT NOT NULL,
  step INT NOT NULL,
  received_on DATE NOT NULL,
  late BOOLEAN NOT NULL,
  waives_rest BOOLEAN NOT NULL,
  PRIMARY KEY (entry_id, step)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
