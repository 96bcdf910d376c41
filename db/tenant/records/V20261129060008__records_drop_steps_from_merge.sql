-- The steps of a merger are told by its history alone.
SET @shorten = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_merge' AND column_name = 'proposed_by') = 0, 'DO 0',
'ALTER TABLE rec_merge
  DROP COLUMN proposal_reason,
  DROP COLUMN proposed_by,
  DROP COLUMN proposed_by_name,
  DROP COLUMN proposed_by_bureau,
  DROP COLUMN proposed_at,
  DROP COLUMN decision_reason,
  DROP COLUMN decided_by,
  DROP COLUMN decided_by_name,
  DROP COLUMN decided_by_bureau,
  DROP COLUMN decided_at,
  DROP COLUMN undo_reason,
  DROP COLUMN undone_by,
  DROP COLUMN undone_by_name,
  DROP COLUMN undone_by_bureau,
  DROP COLUMN undone_at');
PREPARE shorten FROM @shorten;
EXECUTE shorten;
DEALLOCATE PREPARE shorten;
