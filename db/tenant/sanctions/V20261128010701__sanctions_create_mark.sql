-- Marks of key supervision (K-17). Whether one holds today is never kept; active_ground is its ground while it is not over.
CREATE TABLE IF NOT EXISTS snc_mark (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_name VARCHAR(200) NOT NULL,
  ground VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  on_entry BOOLEAN NOT NULL,
  active_ground VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  basis_document VARCHAR(300) NOT NULL,
  basis_article VARCHAR(200) NOT NULL,
  visibility VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  approved_on DATE NULL,
  last_day DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY snc_mark_number (number),
  UNIQUE KEY snc_mark_ground (active_ground, bureau),
  KEY snc_mark_subject (subject_number),
  KEY snc_mark_bureau (bureau, state, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
