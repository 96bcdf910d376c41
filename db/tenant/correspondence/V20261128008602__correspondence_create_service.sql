-- Services of official documents, as they were noted, with the proof's bytes by their id.
CREATE TABLE IF NOT EXISTS cor_service (
  id BIGINT NOT NULL,
  document_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  served_on DATE NOT NULL,
  way VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recipient VARCHAR(120) NOT NULL,
  note VARCHAR(300) NULL,
  proof_id BIGINT NULL,
  proof_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  noted_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noted_by_name VARCHAR(200) NOT NULL,
  noted_by_bureau VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  noted_at DATETIME(6) NOT NULL,
  noting_reason VARCHAR(500) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY cor_service_place (document_number, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
