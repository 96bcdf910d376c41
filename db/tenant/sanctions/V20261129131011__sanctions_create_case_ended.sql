-- Measures of cases that go on, which their lead bureaus ended because they were wrong: from which day on each applies no more.
CREATE TABLE IF NOT EXISTS snc_case_ended (
  case_id BIGINT NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ended_on DATE NOT NULL,
  PRIMARY KEY (case_id, code)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
