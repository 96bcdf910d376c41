-- Whether the public may know of a record is proposed beside what it says; one open proposal a record for each.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_correction' AND column_name = 'open_withholding_id') > 0, 'DO 0',
'ALTER TABLE rec_correction ADD COLUMN open_withholding_id BIGINT NULL, ADD UNIQUE KEY rec_correction_open_withholding (open_withholding_id)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
