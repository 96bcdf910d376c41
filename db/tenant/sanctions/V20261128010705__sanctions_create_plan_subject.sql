-- Whom a bureau supervises, as the list of a plan has it.
CREATE TABLE IF NOT EXISTS snc_plan_subject (
  plan_id BIGINT NOT NULL,
  place INT NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_name VARCHAR(200) NOT NULL,
  code VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (plan_id, place),
  KEY snc_plan_subject_number (subject_number)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
