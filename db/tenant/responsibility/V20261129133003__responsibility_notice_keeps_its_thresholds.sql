-- From how many on each level begins, as the rule said when the notice was issued: rules change.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rsp_notice' AND column_name = 'warning_from') > 0, 'DO 0',
'ALTER TABLE rsp_notice ADD COLUMN warning_from INT NULL, ADD COLUMN yellow_from INT NULL, ADD COLUMN red_from INT NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
