-- What columns of the entry told of its steps becomes rows of its history; nothing where the columns are gone already.
SET @keep = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'proposed_by') = 0, 'DO 0',
'INSERT IGNORE INTO lst_entry_step (entry_id, step, from_state, to_state, officer, officer_name, officer_bureau, signed_at, reason)
  SELECT id, 1, NULL, ''PROPOSED'', proposed_by, proposed_by_name, proposed_by_bureau, proposed_at, proposal_reason FROM lst_entry
  UNION ALL
  SELECT id, 2, ''PROPOSED'', IF(state = ''REJECTED'', ''REJECTED'', ''APPROVED''), reviewed_by, reviewed_by_name, reviewed_by_bureau, reviewed_at, review_reason FROM lst_entry WHERE reviewed_by IS NOT NULL
  UNION ALL
  SELECT id, 3, ''APPROVED'', ''PUBLISHED'', published_by, published_by_name, published_by_bureau, published_at, publication_reason FROM lst_entry WHERE published_by IS NOT NULL
  UNION ALL
  SELECT id, 4, ''PUBLISHED'', ''WITHDRAWN'', withdrawn_by, withdrawn_by_name, withdrawn_by_bureau, withdrawn_at, withdrawal_reason FROM lst_entry WHERE withdrawn_by IS NOT NULL');
PREPARE keep FROM @keep;
EXECUTE keep;
DEALLOCATE PREPARE keep;
