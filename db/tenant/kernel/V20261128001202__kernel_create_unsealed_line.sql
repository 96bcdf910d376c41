-- The lines that wait for their number: a line that commits late is found however many came before it.
CREATE TABLE IF NOT EXISTS krn_unsealed_line (
  line_id BIGINT NOT NULL,
  PRIMARY KEY (line_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
