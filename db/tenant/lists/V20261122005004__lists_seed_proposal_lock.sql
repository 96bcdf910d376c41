-- The lock table never holds more or less than this row.
INSERT IGNORE INTO lst_proposal_lock (id) VALUES (1);
