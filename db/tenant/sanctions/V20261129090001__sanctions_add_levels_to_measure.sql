-- On which levels of government a measure is implemented; nothing for each.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_measure' AND column_name = 'levels') > 0, 'DO 0',
'ALTER TABLE snc_measure
  ADD COLUMN levels VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
