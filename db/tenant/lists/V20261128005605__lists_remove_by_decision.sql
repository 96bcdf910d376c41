-- The number of the decision by which an entry is removed; NULL where its list asks none, and for those removed before.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'removal_document') > 0, 'DO 0',
'ALTER TABLE lst_entry ADD COLUMN removal_document VARCHAR(128) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
