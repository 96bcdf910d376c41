-- The organisation code inside each social credit code (GB 32100-2015, characters 9 to 17), computed by the database and indexed, so that a subject known by its older code is found (K-4).
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_subject' AND column_name = 'organisation_part') > 0, 'DO 0',
'ALTER TABLE rec_subject
  ADD COLUMN organisation_part VARCHAR(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci GENERATED ALWAYS AS (SUBSTRING(social_credit_code, 9, 9)) VIRTUAL,
  ADD KEY rec_subject_organisation (organisation_part)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
