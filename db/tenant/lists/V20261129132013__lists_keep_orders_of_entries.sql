-- The order that stands for an entry is the first of its orders.
SET @copy = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'order_document') = 0, 'DO 0',
'INSERT IGNORE INTO lst_entry_order (entry_id, document, reason, ordered_by, ordered_by_name, ordered_at)
SELECT id, order_document, order_reason, ordered_by, ordered_by_name, ordered_at FROM lst_entry WHERE order_document IS NOT NULL');
PREPARE copy FROM @copy;
EXECUTE copy;
DEALLOCATE PREPARE copy;
