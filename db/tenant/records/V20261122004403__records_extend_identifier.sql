-- Where an older identifier was taken from, when an officer added it.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_subject_identifier' AND column_name = 'source') > 0, 'DO 0',
'ALTER TABLE rec_subject_identifier ADD COLUMN source VARCHAR(200) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
