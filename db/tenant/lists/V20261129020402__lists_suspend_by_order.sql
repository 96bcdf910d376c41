-- The credit office's order to keep an entry from the public for a time, while it stands.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'order_document') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD COLUMN order_document VARCHAR(128) NULL,
  ADD COLUMN order_reason VARCHAR(500) NULL,
  ADD COLUMN ordered_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN ordered_by_name VARCHAR(200) NULL,
  ADD COLUMN ordered_at DATETIME(6) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
