-- The files that those contents belong to; each keeps the id of its batch.
SET @take = IF((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'rec_file_part') > 0,
'INSERT IGNORE INTO fil_file (id, size, parts, stored_at) SELECT id, file_size, parts, uploaded_at FROM rec_batch WHERE parts > 0', 'DO 0');
PREPARE take FROM @take;
EXECUTE take;
DEALLOCATE PREPARE take;
