-- How many parts a file has, its vault knows.
SET @altering = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_batch' AND column_name = 'parts') = 0, 'DO 0',
'ALTER TABLE rec_batch DROP COLUMN parts');
PREPARE altering FROM @altering;
EXECUTE altering;
DEALLOCATE PREPARE altering;
