-- Merged subjects point to whom they became; names are searched in rec_subject_name.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_subject' AND column_name = 'merged_into') > 0, 'DO 0',
'ALTER TABLE rec_subject
  MODIFY name VARCHAR(256) NOT NULL,
  ADD COLUMN merged_into CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY rec_subject_merged (merged_into),
  DROP INDEX rec_subject_search,
  DROP COLUMN search_tokens');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
