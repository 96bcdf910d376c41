-- How decisions to remove were served.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'removal_served_on') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD COLUMN removal_served_on DATE NULL,
  ADD COLUMN removal_served_how VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN removal_served_proof VARCHAR(200) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
