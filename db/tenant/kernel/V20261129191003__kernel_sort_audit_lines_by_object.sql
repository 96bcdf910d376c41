-- The trail is sorted by what it is about, and who looked at a subject is found by it.
SET @sort = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'krn_audit_line' AND index_name = 'krn_audit_line_by_object') > 0, 'DO 0',
'ALTER TABLE krn_audit_line ADD KEY krn_audit_line_by_object (object)');
PREPARE sort FROM @sort;
EXECUTE sort;
DEALLOCATE PREPARE sort;
