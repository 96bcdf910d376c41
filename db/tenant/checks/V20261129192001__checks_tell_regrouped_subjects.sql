-- A report whose subject was found to be one with another, or to be two, tells too little or too much.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_report' AND column_name = 'regrouped_since') > 0, 'DO 0',
'ALTER TABLE chk_report
  ADD COLUMN regrouped_since DATETIME(6) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
