-- A document that nobody was served yet is served by the successor of the bureau that issued it, where that was split.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'cor_document' AND column_name = 'keeper') > 0, 'DO 0',
'ALTER TABLE cor_document ADD COLUMN keeper VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
