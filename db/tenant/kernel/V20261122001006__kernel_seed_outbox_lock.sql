-- The row that is locked.
INSERT INTO krn_outbox_lock (id) VALUES (1);
