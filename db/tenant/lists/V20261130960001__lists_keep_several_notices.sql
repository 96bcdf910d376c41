-- What befell an entry is kept beside what befell it before: names of several notices, each parted from the next by a space.
SET @extend = IF((SELECT character_maximum_length FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'notice') >= 100, 'DO 0',
'ALTER TABLE lst_entry
  MODIFY notice VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
