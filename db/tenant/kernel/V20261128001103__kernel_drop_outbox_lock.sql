-- Whoever delivers a message holds its row; nobody locks the whole outbox any more.
DROP TABLE IF EXISTS krn_outbox_lock;
