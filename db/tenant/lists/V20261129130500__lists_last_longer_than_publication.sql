-- How long entries count beside how long they are public, and the last day of that; what is published counts as before.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'effective_until') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD COLUMN effect_months INT NULL,
  ADD COLUMN effect_life BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN effective_until DATE NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
