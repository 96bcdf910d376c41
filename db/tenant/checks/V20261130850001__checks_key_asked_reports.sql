-- By whose code or number a report was asked: a matter's subject finds it, also when it was not on record yet or goes by another number since.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_report' AND column_name = 'asked_key') > 0, 'DO 0',
'ALTER TABLE chk_report
  ADD COLUMN asked_key VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER matter_key');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
