-- Whom a restriction reaches and what it rests on, so that whoever checks the person is told. Nothing where the person is not on record.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_restriction' AND column_name = 'person_number') > 0, 'DO 0',
'ALTER TABLE snc_restriction
  ADD COLUMN person_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN company_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN task_number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN basis_document VARCHAR(300) NULL,
  ADD COLUMN basis_article VARCHAR(200) NULL,
  ADD COLUMN imposed_on DATE NULL,
  ADD KEY snc_restriction_person (person_number, state)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
