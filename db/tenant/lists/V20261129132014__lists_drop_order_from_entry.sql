-- Orders are kept beside their entries from now on.
SET @shrink = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'order_document') = 0, 'DO 0',
'ALTER TABLE lst_entry
  DROP COLUMN order_document,
  DROP COLUMN order_reason,
  DROP COLUMN ordered_by,
  DROP COLUMN ordered_by_name,
  DROP COLUMN ordered_at');
PREPARE shrink FROM @shrink;
EXECUTE shrink;
DEALLOCATE PREPARE shrink;
