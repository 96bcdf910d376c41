-- Whom the source told of, also while that subject is held to be another: found to be two after all, each has its own again.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_received_entry' AND column_name = 'told_subject') > 0, 'DO 0',
'ALTER TABLE lst_received_entry ADD COLUMN told_subject VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
