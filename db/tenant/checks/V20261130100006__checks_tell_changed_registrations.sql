-- A report whose subject stands on the business register otherwise than it told says what was so.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_report' AND column_name = 'registered_since') > 0, 'DO 0',
'ALTER TABLE chk_report
  ADD COLUMN registered_since DATETIME(6) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
