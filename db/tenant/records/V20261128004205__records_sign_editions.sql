-- A draft of the catalogue and its end are signed alike: who, of which bureau, when and why.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_catalogue_edition' AND column_name = 'drafted_by_bureau') > 0, 'DO 0',
'ALTER TABLE rec_catalogue_edition
  ADD COLUMN drafted_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN drafting_reason VARCHAR(500) NULL,
  ADD COLUMN concluded_by_bureau VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
