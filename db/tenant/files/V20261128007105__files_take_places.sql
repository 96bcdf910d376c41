-- The places of those contents, numbered as they were.
SET @take = IF((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'rec_file_part') > 0,
'INSERT IGNORE INTO fil_file_part (file_id, part, part_id) SELECT batch_id, part, ROW_NUMBER() OVER (ORDER BY batch_id, part) FROM rec_file_part', 'DO 0');
PREPARE take FROM @take;
EXECUTE take;
DEALLOCATE PREPARE take;
