-- Something that must be done by a day, and cannot be done before another: until then nobody is waited for.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'cas_clock' AND column_name = 'opens_after') > 0, 'DO 0',
'ALTER TABLE cas_clock
  ADD COLUMN opens_amount INT NULL,
  ADD COLUMN opens_unit VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN opens_after DATE NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
