-- A code or number that turned out to be another's stays on record as one that is not the subject's: a file that tells it again does not bring it back.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_subject_identifier' AND column_name = 'taken_back') > 0, 'DO 0',
'ALTER TABLE rec_subject_identifier ADD COLUMN taken_back DATE NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
