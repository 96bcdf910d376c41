-- Since when a case waits for its lead bureau, which is to choose or to review by a day; nothing once it does not.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_case' AND column_name = 'waits_at') > 0, 'DO 0',
'ALTER TABLE snc_case
  ADD COLUMN waits_at DATETIME(6) NULL,
  ADD KEY snc_case_waits (state, waits_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
