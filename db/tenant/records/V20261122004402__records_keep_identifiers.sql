-- Older identifiers of the subjects from before. Their ids are the subject's with a number per kind above all assigned ones, so that a repetition changes nothing.
INSERT IGNORE INTO rec_subject_identifier (id, subject_number, kind, value)
SELECT id + 1152921504606846976, number, 'ORGANISATION_CODE', UPPER(REPLACE(organisation_code, '-', '')) FROM rec_subject WHERE organisation_code IS NOT NULL
UNION ALL SELECT id + 2305843009213693952, number, 'REGISTRATION_NUMBER', UPPER(REPLACE(registration_number, '-', '')) FROM rec_subject WHERE registration_number IS NOT NULL
UNION ALL SELECT id + 3458764513820540928, number, 'TAX_NUMBER', UPPER(REPLACE(tax_number, '-', '')) FROM rec_subject WHERE tax_number IS NOT NULL
UNION ALL SELECT id + 4611686018427387904, number, 'INSTITUTION_NUMBER', UPPER(REPLACE(institution_number, '-', '')) FROM rec_subject WHERE institution_number IS NOT NULL
UNION ALL SELECT id + 5764607523034234880, number, 'ASSOCIATION_NUMBER', UPPER(REPLACE(association_number, '-', '')) FROM rec_subject WHERE association_number IS NOT NULL;
