-- Since when the measures of a case do not apply (K-29); nothing while they do.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'snc_case' AND column_name = 'suspended_on') > 0, 'DO 0',
'ALTER TABLE snc_case ADD COLUMN suspended_on DATE NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
