-- Every step of a merger is signed with the officer's bureau too.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_merge' AND column_name = 'proposed_by_bureau') > 0, 'DO 0',
'ALTER TABLE rec_merge
  ADD COLUMN proposed_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN decided_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN undone_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
