-- Locks by name for all modules: who increments a row works alone under that name until the transaction ends, on every node.
CREATE TABLE IF NOT EXISTS krn_turn (
  name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken BIGINT NOT NULL,
  PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
