-- That an officer had all end which a delivery does not tell, though rows could not be read or much was missing.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_received_import' AND column_name = 'ending_reason') > 0, 'DO 0',
'ALTER TABLE lst_received_import
  ADD COLUMN ending_reason VARCHAR(500) NULL,
  ADD COLUMN ending_officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN ending_officer_name VARCHAR(200) NULL,
  ADD COLUMN ending_ordered_at DATETIME(6) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
