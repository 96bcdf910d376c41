-- The last day for contesting may run into a year that is not announced yet; it is counted again when it is.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rsp_assessment' AND column_name = 'contest_provisional') > 0, 'DO 0',
'ALTER TABLE rsp_assessment ADD COLUMN contest_provisional TINYINT(1) NOT NULL DEFAULT 0');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
