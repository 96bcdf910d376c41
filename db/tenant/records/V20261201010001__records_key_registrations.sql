-- A registration number identifies by its figures, however it is written: it is looked for by its key, which a Java migration makes of the numbers from before.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_subject' AND column_name = 'registration_key') > 0, 'DO 0',
'ALTER TABLE rec_subject
  ADD COLUMN registration_key VARCHAR(64) NULL AFTER registration_number,
  ADD KEY rec_subject_registration_key (registration_key),
  DROP KEY rec_subject_registration');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
