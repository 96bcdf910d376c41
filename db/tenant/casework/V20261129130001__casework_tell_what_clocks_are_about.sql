-- What helps an officer to recognise the matter of a clock in the work list, such as a company's name.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'cas_clock' AND column_name = 'about') > 0, 'DO 0',
'ALTER TABLE cas_clock ADD COLUMN about VARCHAR(500) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
