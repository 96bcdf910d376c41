-- The fields of a special report: whose penalties and permits it tells; empty for all.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_report' AND column_name = 'bureaus') > 0, 'DO 0',
'ALTER TABLE chk_report
  ADD COLUMN bureaus VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER sections');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
