-- Every step of an entry is signed alike: who, of which bureau, when and why.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'proposed_by_bureau') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD COLUMN proposed_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN proposal_reason VARCHAR(500) NULL,
  ADD COLUMN reviewed_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN published_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN publication_reason VARCHAR(500) NULL,
  ADD COLUMN withdrawn_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
