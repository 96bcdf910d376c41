-- Whose merger it is: the bureau of the officer who asked.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_merge' AND column_name = 'bureau') > 0, 'DO 0',
'ALTER TABLE rec_merge ADD COLUMN bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
