-- What a subject has against a record; belongs to the bureau that provided the record.
CREATE TABLE IF NOT EXISTS smp_objection (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  record_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claim VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY smp_objection_number (number),
  KEY smp_objection_state (state, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
