-- Whoever bears exactly this name: by all its pairs of characters the full-text index would read as many rows as there are companies.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rec_subject_name' AND index_name = 'rec_subject_name_text') > 0, 'DO 0',
'ALTER TABLE rec_subject_name ADD KEY rec_subject_name_text (search_text(64))');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
