-- What a report told and was repaired or is over since was right: the report is overtaken, and not wrong.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_report_fact' AND column_name = 'outdated_since') > 0, 'DO 0',
'ALTER TABLE chk_report_fact
  ADD COLUMN outdated_since DATETIME(6) NULL AFTER wrong_since');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
