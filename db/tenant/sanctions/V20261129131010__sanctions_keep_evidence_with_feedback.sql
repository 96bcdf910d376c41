-- With which attachments feedback was given: their numbers, nothing for none.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_task_feedback' AND column_name = 'evidence') > 0, 'DO 0',
'ALTER TABLE snc_task_feedback ADD COLUMN evidence VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT \'\'');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
