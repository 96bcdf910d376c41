-- Rows of a batch that would change records on which others rest, and wait for a second officer instead.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_batch' AND column_name = 'proposed_count') > 0, 'DO 0',
'ALTER TABLE rec_batch ADD COLUMN proposed_count INT NOT NULL DEFAULT 0');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
