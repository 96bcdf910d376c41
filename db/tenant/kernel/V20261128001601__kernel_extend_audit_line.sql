-- A line's seal goes with the number of its key, so that the key of the trail can be exchanged; those from before have the first.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'krn_audit_line' AND column_name = 'seal_key') > 0, 'DO 0',
'ALTER TABLE krn_audit_line ADD COLUMN seal_key INT NOT NULL DEFAULT 1');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
