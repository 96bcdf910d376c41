-- A person's entry hangs on that of the entity that the person answers for, with the office held at the time; NULL for all others.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'principal_entry') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD COLUMN principal_entry VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN office_held VARCHAR(60) NULL,
  ADD KEY lst_entry_principal (principal_entry)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
