-- Answers that would have been others, one by one.
CREATE TABLE IF NOT EXISTS chk_rule_trial_row (
  id BIGINT NOT NULL,
  trial_id BIGINT NOT NULL,
  check_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line INT NULL,
  answered_on DATE NOT NULL,
  effects_before VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  effects_after VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  KEY chk_rule_trial_row_of_trial (trial_id, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
