-- The steps of a change are told by its history alone.
SET @shorten = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_correction' AND column_name = 'proposed_by') = 0, 'DO 0',
'ALTER TABLE rec_correction
  DROP COLUMN proposed_by,
  DROP COLUMN proposed_by_name,
  DROP COLUMN proposed_by_bureau,
  DROP COLUMN proposed_at,
  DROP COLUMN reason,
  DROP COLUMN decided_by,
  DROP COLUMN decided_by_name,
  DROP COLUMN decided_by_bureau,
  DROP COLUMN decided_at,
  DROP COLUMN decision_reason');
PREPARE shorten FROM @shorten;
EXECUTE shorten;
DEALLOCATE PREPARE shorten;
