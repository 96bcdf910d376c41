-- The inspections that the lot came to: of which place in the list, the how manieth visit, by which inspectors.
CREATE TABLE IF NOT EXISTS snc_plan_inspection (
  plan_id BIGINT NOT NULL,
  place INT NOT NULL,
  subject_place INT NOT NULL,
  visit INT NOT NULL,
  mark VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cards VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (plan_id, place)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
