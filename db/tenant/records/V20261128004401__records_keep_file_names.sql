-- The names of a JSON text's items, found before its rows are read.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_batch' AND column_name = 'names') > 0, 'DO 0',
'ALTER TABLE rec_batch ADD COLUMN names MEDIUMTEXT NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
