-- What an entry needs to stay true to its records: whose words its facts are, since when it is suspended for a dispute, and what the credit office has to take note of.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'suspended_since') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD COLUMN facts_record VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN suspended_since DATETIME(6) NULL,
  ADD COLUMN notice VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY lst_entry_notice (notice)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
