-- What was written with the earlier key may still be on its way when a walk finds nothing to do: a store is done by a walk that began long
-- after its key was first seen. A clean walk that began earlier waits for that.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'krn_reprotection' AND column_name = 'seen_at') > 0, 'DO 0',
'ALTER TABLE krn_reprotection ADD COLUMN seen_at DATETIME(6) NULL, ADD COLUMN began_at DATETIME(6) NULL, ADD COLUMN clean BOOLEAN NOT NULL DEFAULT FALSE');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
