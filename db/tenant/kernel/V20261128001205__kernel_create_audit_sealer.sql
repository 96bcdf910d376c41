-- One row: whoever locks it seals this tenant's audit trail, so that two nodes never seal at once.
CREATE TABLE IF NOT EXISTS krn_audit_sealer (
  id INT NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
