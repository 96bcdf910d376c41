-- Contents that records kept by themselves before there was a vault for all modules.
SET @take = IF((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'rec_file_part') > 0,
'INSERT IGNORE INTO fil_part (id, content) SELECT ROW_NUMBER() OVER (ORDER BY batch_id, part), content FROM rec_file_part', 'DO 0');
PREPARE take FROM @take;
EXECUTE take;
DEALLOCATE PREPARE take;
