-- Subjects with several names are few: the index leads to them whichever of their names is asked for.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rec_subject_name' AND index_name = 'rec_subject_name_kind') > 0, 'DO 0',
'ALTER TABLE rec_subject_name ADD KEY rec_subject_name_kind (kind, subject_number)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
