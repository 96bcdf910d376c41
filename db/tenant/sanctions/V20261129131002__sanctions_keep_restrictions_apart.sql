-- One restriction for one person, one reason and one company that caused it, whichever bureaus and cases there are: nothing once it was lifted.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_restriction' AND column_name = 'active_key') > 0, 'DO 0',
'ALTER TABLE snc_restriction
  ADD COLUMN active_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY snc_restriction_active (active_key)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
