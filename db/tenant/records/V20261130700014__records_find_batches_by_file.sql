-- Whether a file told who stands behind a subject is asked while its records are held.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rec_batch' AND index_name = 'rec_batch_file_name') > 0, 'DO 0',
'ALTER TABLE rec_batch
  ADD KEY rec_batch_file_name (file_name)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
