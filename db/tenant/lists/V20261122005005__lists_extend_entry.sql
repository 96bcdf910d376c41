-- Last day on which all records that an entry rests on may be shown: publication ends then at the latest. NULL for no ceiling.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'grounds_until') > 0, 'DO 0',
'ALTER TABLE lst_entry ADD COLUMN grounds_until DATE NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
