-- One row: whoever locks it relays this tenant's outbox, so that events keep their order over all nodes.
CREATE TABLE IF NOT EXISTS krn_outbox_lock (
  id INT NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
