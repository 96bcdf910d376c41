-- A nil report and its revocation are signed with the officer's bureau too.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_nothing_to_report' AND column_name = 'declared_by_bureau') > 0, 'DO 0',
'ALTER TABLE rec_nothing_to_report
  ADD COLUMN declared_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN revoked_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
