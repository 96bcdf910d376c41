-- The trail is sorted by who acted.
SET @sort = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'krn_audit_line' AND index_name = 'krn_audit_line_by_actor') > 0, 'DO 0',
'ALTER TABLE krn_audit_line ADD KEY krn_audit_line_by_actor (actor_name)');
PREPARE sort FROM @sort;
EXECUTE sort;
DEALLOCATE PREPARE sort;
