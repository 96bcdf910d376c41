-- Whoever holds what a bureau held agrees for it, too: the bureau whose scores they are is told beside the officer's own.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rsp_assessment_agreement' AND column_name = 'agreed_for') > 0, 'DO 0',
'ALTER TABLE rsp_assessment_agreement ADD COLUMN agreed_for VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
