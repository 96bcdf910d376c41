-- Whose figure it is stays when the matter is handed over to another bureau.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rsp_notice' AND column_name = 'figure_bureau') > 0, 'DO 0',
'ALTER TABLE rsp_notice ADD COLUMN figure_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
