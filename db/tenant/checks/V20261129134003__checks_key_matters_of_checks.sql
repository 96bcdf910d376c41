-- Matters of checks are compared with those of the register by the same key; whom was asked for, by code or by a blind index of the personal number.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_check' AND column_name = 'matter_key') > 0, 'DO 0',
'ALTER TABLE chk_check
  ADD COLUMN matter_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '''' AFTER matter_number,
  ADD COLUMN asked_key VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER asked_protected,
  ADD KEY chk_check_matter_key (matter_key)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
