-- Matters of checks of many are compared with those of the register by the same key.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_batch' AND column_name = 'matter_key') > 0, 'DO 0',
'ALTER TABLE chk_batch
  ADD COLUMN matter_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '''' AFTER matter_number,
  ADD KEY chk_batch_matter_key (matter_key)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
