-- A trail begins empty; its first line follows a digest of zeros.
INSERT IGNORE INTO krn_audit_head (id, sequence_number, digest, seal) VALUES (1, 0, REPEAT('0', 64), NULL);
