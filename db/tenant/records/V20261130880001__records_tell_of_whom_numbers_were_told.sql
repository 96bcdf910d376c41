-- Of whom a registration number was told, where that subject was held to be another at the time: found to be two after all, each has its own again.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_subject_identifier' AND column_name = 'told_subject') > 0, 'DO 0',
'ALTER TABLE rec_subject_identifier ADD COLUMN told_subject CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
