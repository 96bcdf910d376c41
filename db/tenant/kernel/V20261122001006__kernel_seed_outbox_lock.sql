-- The row that is locked.
INSERT IGNORE INTO krn_outbox_lock (id) VALUES (1);
