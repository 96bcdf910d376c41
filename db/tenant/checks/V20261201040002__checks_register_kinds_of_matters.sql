-- The kind of a registered matter within its area: only some kinds may demand a look before the decision.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_register_entry' AND column_name = 'matter_kind') > 0, 'DO 0',
'ALTER TABLE chk_register_entry ADD COLUMN matter_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER area');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
