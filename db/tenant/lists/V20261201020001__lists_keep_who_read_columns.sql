-- Who has read which columns of a delivered list nobody here understands: none of its rows counts before.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_received_import' AND column_name = 'columns_read_at') > 0, 'DO 0',
'ALTER TABLE lst_received_import
  ADD COLUMN columns_reader VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN columns_reader_name VARCHAR(100) NULL,
  ADD COLUMN columns_read_at DATETIME(6) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
