-- Since when an entry that others decided is suspended here.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_received_entry' AND column_name = 'suspended_since') > 0, 'DO 0',
'ALTER TABLE lst_received_entry ADD COLUMN suspended_since DATETIME(6) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
