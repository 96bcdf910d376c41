-- Which columns of a delivered list nobody here understands: one of them may say that an entry is over.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_received_import' AND column_name = 'ignored_columns') > 0, 'DO 0',
'ALTER TABLE lst_received_import
  ADD COLUMN ignored_columns VARCHAR(2000) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
