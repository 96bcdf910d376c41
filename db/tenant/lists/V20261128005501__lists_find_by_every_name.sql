-- Entries are found by every name their subject has or had and by the document's number, folded as they are searched; NULL until it is derived.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'search_text') > 0, 'DO 0',
'ALTER TABLE lst_entry ADD COLUMN search_text TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
