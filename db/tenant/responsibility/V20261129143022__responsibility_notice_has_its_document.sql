-- A notice is an official document with a number that anybody may verify. Notices from before have none.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rsp_notice' AND column_name = 'document') > 0, 'DO 0',
'ALTER TABLE rsp_notice ADD COLUMN document VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD COLUMN official_number VARCHAR(60) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
