-- Whoever verifies a report learns that what it rests on has changed, and never what.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'dsc_document' AND column_name = 'overtaken_on') > 0, 'DO 0',
'ALTER TABLE dsc_document
  ADD COLUMN overtaken_on DATE NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
