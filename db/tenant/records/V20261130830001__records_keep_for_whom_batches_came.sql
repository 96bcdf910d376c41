-- For which bureau a file came in that another one took over: what its rows repeat lies on record under that bureau.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_batch' AND column_name = 'received_for') > 0, 'DO 0',
'ALTER TABLE rec_batch ADD COLUMN received_for VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
