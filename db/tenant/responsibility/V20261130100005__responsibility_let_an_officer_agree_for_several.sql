-- Once for each bureau whose scores they are, not once for each bureau of an officer.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rsp_assessment_agreement' AND index_name = 'PRIMARY' AND column_name = 'agreed_for') > 0, 'DO 0',
'ALTER TABLE rsp_assessment_agreement DROP PRIMARY KEY, MODIFY COLUMN agreed_for VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, ADD PRIMARY KEY (assessment_id, agreed_for)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
