-- Who was named, also while that person is held to be another.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'named_person') > 0, 'DO 0',
'ALTER TABLE lst_entry ADD COLUMN named_person VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
