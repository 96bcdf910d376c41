-- The number of the certificate under which the authority lifted a restriction early (K-18); none where it is over or fell with its case.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_restriction' AND column_name = 'certificate') > 0, 'DO 0',
'ALTER TABLE snc_restriction ADD COLUMN certificate VARCHAR(80) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
