-- More working days that a bureau asks for, and that whoever gave the task grants or refuses.
CREATE TABLE IF NOT EXISTS rsp_extension (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  giver VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  working_days INT NOT NULL,
  requested_on DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_extension_number (number),
  KEY rsp_extension_task (task, id),
  KEY rsp_extension_giver (giver, state, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
