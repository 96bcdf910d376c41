-- What columns of the merger told of its steps becomes rows of its history; who told two apart asked and answered at once.
SET @keep = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_merge' AND column_name = 'proposed_by') = 0, 'DO 0',
'INSERT IGNORE INTO rec_merge_step (merge_id, step, from_state, to_state, officer, officer_name, officer_bureau, signed_at, reason)
  SELECT id, 1, NULL, IF(decided_by = proposed_by, ''REJECTED'', ''PROPOSED''), proposed_by, proposed_by_name, proposed_by_bureau, proposed_at, proposal_reason FROM rec_merge
  UNION ALL
  SELECT id, 2, ''PROPOSED'', IF(state = ''REJECTED'', ''REJECTED'', ''DONE''), decided_by, decided_by_name, decided_by_bureau, decided_at, decision_reason FROM rec_merge WHERE decided_by <> proposed_by
  UNION ALL
  SELECT id, 3, ''DONE'', ''UNDONE'', undone_by, undone_by_name, undone_by_bureau, undone_at, undo_reason FROM rec_merge WHERE undone_by IS NOT NULL');
PREPARE keep FROM @keep;
EXECUTE keep;
DEALLOCATE PREPARE keep;
