-- A line of a check of many that could not be looked at says why; one that asks for the same as an earlier line names that.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_batch_look' AND column_name = 'problem') > 0, 'DO 0',
'ALTER TABLE chk_batch_look
  ADD COLUMN problem VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN same_as INT NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
