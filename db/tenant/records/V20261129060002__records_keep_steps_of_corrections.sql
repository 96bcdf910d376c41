-- What columns of the change told of its steps becomes rows of its history; nothing where the columns are gone already.
SET @keep = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_correction' AND column_name = 'proposed_by') = 0, 'DO 0',
'INSERT IGNORE INTO rec_correction_step (correction_id, step, from_state, to_state, officer, officer_name, officer_bureau, signed_at, reason)
  SELECT id, 1, NULL, ''PROPOSED'', proposed_by, proposed_by_name, proposed_by_bureau, proposed_at, reason FROM rec_correction
  UNION ALL
  SELECT id, 2, ''PROPOSED'', state, decided_by, decided_by_name, decided_by_bureau, decided_at, decision_reason FROM rec_correction WHERE decided_by IS NOT NULL');
PREPARE keep FROM @keep;
EXECUTE keep;
DEALLOCATE PREPARE keep;
