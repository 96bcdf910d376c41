-- That persons behind subjects were looked at because of these: by it their dossiers tell who looked, when and for what. Written once.
CREATE TABLE IF NOT EXISTS chk_seen_person (
  id BIGINT NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  check_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  batch_id BIGINT NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY chk_seen_person_subject (subject_number, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
