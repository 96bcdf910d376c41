-- The number of the file in the vault of all modules, which took over those of earlier batches.
SET @altering = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_batch' AND column_name = 'stored_file') > 0, 'DO 0',
'ALTER TABLE rec_batch ADD COLUMN stored_file BIGINT NOT NULL DEFAULT 0');
PREPARE altering FROM @altering;
EXECUTE altering;
DEALLOCATE PREPARE altering;
