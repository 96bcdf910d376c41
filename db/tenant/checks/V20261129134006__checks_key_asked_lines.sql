-- Whom a line of a check of many asked for: by this a subject of a matter is known to be looked at.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_batch_look' AND column_name = 'asked_key') > 0, 'DO 0',
'ALTER TABLE chk_batch_look
  ADD COLUMN asked_key VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER asked');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
