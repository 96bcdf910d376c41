-- Numbers of matters are compared as numbers of documents are: case and rare ideographs tell two of them apart.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_register_entry' AND column_name = 'matter_key') > 0, 'DO 0',
'ALTER TABLE chk_register_entry
  ADD COLUMN matter_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '''' AFTER matter_number');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
