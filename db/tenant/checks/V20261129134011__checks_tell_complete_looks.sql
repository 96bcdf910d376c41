-- Whether every source told all at a look: one that leaves a line open because a person behind is unknown was made all the same.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_look' AND column_name = 'complete') > 0, 'DO 0',
'ALTER TABLE chk_look
  ADD COLUMN complete TINYINT(1) NOT NULL DEFAULT 0 AFTER result');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
