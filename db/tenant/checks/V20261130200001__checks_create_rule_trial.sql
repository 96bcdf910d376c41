-- Trials of changed rules against past answers: what was tried, over which period, and what came of it.
CREATE TABLE IF NOT EXISTS chk_rule_trial (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  change_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed LONGTEXT NOT NULL,
  period_from DATE NOT NULL,
  period_until DATE NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  past_answers INT NOT NULL,
  checks INT NOT NULL,
  batch_lines INT NOT NULL,
  different INT NOT NULL,
  not_known INT NOT NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_rule_trial_number (number),
  KEY chk_rule_trial_of_change (change_key, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
