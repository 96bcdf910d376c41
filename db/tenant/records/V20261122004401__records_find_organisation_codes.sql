-- The organisation code of each subject, whether told or inside its social credit code (GB 32100-2015, characters 9 to 17); indexed beside the other older numbers, so that one subject known by two of them is found (K-4).
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_subject' AND column_name = 'organisation_key') > 0, 'DO 0',
'ALTER TABLE rec_subject
  ADD COLUMN organisation_key VARCHAR(32) NULL,
  ADD KEY rec_subject_organisation (organisation_key),
  ADD KEY rec_subject_registration (registration_number),
  ADD KEY rec_subject_tax (tax_number)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
