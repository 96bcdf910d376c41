-- The steps of an entry are told by its history alone.
SET @shorten = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'proposed_by') = 0, 'DO 0',
'ALTER TABLE lst_entry
  DROP COLUMN proposed_by,
  DROP COLUMN proposed_by_name,
  DROP COLUMN proposed_by_bureau,
  DROP COLUMN proposed_at,
  DROP COLUMN proposal_reason,
  DROP COLUMN reviewed_by,
  DROP COLUMN reviewed_by_name,
  DROP COLUMN reviewed_by_bureau,
  DROP COLUMN reviewed_at,
  DROP COLUMN review_reason,
  DROP COLUMN published_by,
  DROP COLUMN published_by_name,
  DROP COLUMN published_by_bureau,
  DROP COLUMN published_at,
  DROP COLUMN publication_reason,
  DROP COLUMN withdrawn_by,
  DROP COLUMN withdrawn_by_name,
  DROP COLUMN withdrawn_by_bureau,
  DROP COLUMN withdrawn_at,
  DROP COLUMN withdrawal_reason');
PREPARE shorten FROM @shorten;
EXECUTE shorten;
DEALLOCATE PREPARE shorten;
