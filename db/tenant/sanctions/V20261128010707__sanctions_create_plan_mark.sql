-- The marks that were in force about subjects of a plan when its lot was drawn.
CREATE TABLE IF NOT EXISTS snc_plan_mark (
  plan_id BIGINT NOT NULL,
  subject_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mark VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (plan_id, subject_number)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
