-- A shareholder's share in percent.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_relation' AND column_name = 'share_percent') > 0, 'DO 0',
'ALTER TABLE rec_relation ADD COLUMN share_percent DECIMAL(7, 4) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
