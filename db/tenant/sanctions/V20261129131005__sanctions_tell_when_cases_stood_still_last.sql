-- When a case was suspended or resumed last, so that the bureaus that apply its measures are told.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_case' AND column_name = 'stood_at') > 0, 'DO 0',
'ALTER TABLE snc_case
  ADD COLUMN stood_at DATETIME(6) NULL,
  ADD KEY snc_case_stood (stood_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
