-- Whole lists of other authorities are sorted by subject, day of the decision and last day without being read whole.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'lst_received_entry' AND index_name = 'lst_received_entry_by_name') > 0, 'DO 0',
'ALTER TABLE lst_received_entry
  ADD KEY lst_received_entry_by_name (subject_name),
  ADD KEY lst_received_entry_by_decided (decided_on),
  ADD KEY lst_received_entry_by_until (listed_until)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
