-- All entries are sorted by subject and by first day of publication without being read whole.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND index_name = 'lst_entry_by_name') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD KEY lst_entry_by_name (subject_name),
  ADD KEY lst_entry_by_published (published_on)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
