-- One entry for each matter of a bureau in an area, by its key.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'chk_register_entry' AND index_name = 'chk_register_entry_key') > 0, 'DO 0',
'ALTER TABLE chk_register_entry
  DROP INDEX chk_register_entry_matter,
  ADD KEY chk_register_entry_number_asked (matter_number),
  ADD UNIQUE KEY chk_register_entry_key (bureau, area, matter_key)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
