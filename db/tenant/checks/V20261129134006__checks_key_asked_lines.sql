-- Whom a line of a check of many asked for: by this a subject of a matter is known to be looked at; and whether every source told all of it.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_batch_look' AND column_name = 'asked_key') > 0, 'DO 0',
'ALTER TABLE chk_batch_look
  ADD COLUMN asked_key VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER asked,
  ADD COLUMN complete TINYINT(1) NOT NULL DEFAULT 0 AFTER result');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
