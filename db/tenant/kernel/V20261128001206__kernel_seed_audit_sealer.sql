-- The row that is locked.
INSERT IGNORE INTO krn_audit_sealer (id) VALUES (1);
