-- When a case was opened, so that cases are found by it.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_case' AND column_name = 'opened_at') > 0, 'DO 0',
'ALTER TABLE snc_case
  ADD COLUMN opened_at DATETIME(6) NULL,
  ADD KEY snc_case_opened (opened_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
