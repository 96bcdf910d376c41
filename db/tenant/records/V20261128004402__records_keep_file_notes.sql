-- What the sender of a file should know of how it was read.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_batch' AND column_name = 'notes') > 0, 'DO 0',
'ALTER TABLE rec_batch ADD COLUMN notes TEXT NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
