-- A supervisor asks a bureau about a figure (K-48, B-31). The days of its answer are a clock of casework.
CREATE TABLE IF NOT EXISTS rsp_inquiry (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supervisor VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  figure VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  amount BIGINT NOT NULL,
  question VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_inquiry_number (number),
  KEY rsp_inquiry_bureau (bureau, figure, id),
  KEY rsp_inquiry_supervisor (supervisor, state, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
