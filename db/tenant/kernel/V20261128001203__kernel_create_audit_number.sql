-- The place of each sealed line in the trail, beside the line so that lines are never updated.
CREATE TABLE IF NOT EXISTS krn_audit_number (
  number BIGINT NOT NULL,
  line_id BIGINT NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY krn_audit_number_of_line (line_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
