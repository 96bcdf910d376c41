-- The record that an inspection's result itself is; before, results were only linked to records that they led to.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_plan_result' AND column_name = 'inspection_record') > 0, 'DO 0',
'ALTER TABLE snc_plan_result ADD COLUMN inspection_record VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT \'\'');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
