-- Published entries are found by every name of an organisation and by the document's number, folded as they are searched; a person's masked name gets what tells it from others, as the tenant chose.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'dsc_entry' AND column_name = 'search_text') > 0, 'DO 0',
'ALTER TABLE dsc_entry
  ADD COLUMN search_text TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN subject_mark VARCHAR(40) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
