-- Whether a report tells whatever a look would: where a report is a condition of entry, no other counts. Unknown until it is judged.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_report' AND column_name = 'whole') > 0, 'DO 0',
'ALTER TABLE chk_report
  ADD COLUMN whole TINYINT(1) NOT NULL DEFAULT 0 AFTER asked_key');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
