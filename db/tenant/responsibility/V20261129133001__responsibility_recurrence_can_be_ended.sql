-- Who ended that a task recurs, when and why; and which bureau its next rounds go to, where that is another than this one's.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rsp_task' AND column_name = 'recurs_bureau') > 0, 'DO 0',
'ALTER TABLE rsp_task ADD COLUMN recurs_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD COLUMN recurrence_ended_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD COLUMN recurrence_ended_name VARCHAR(100) NULL, ADD COLUMN recurrence_ended_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD COLUMN recurrence_ended_at DATETIME(6) NULL, ADD COLUMN recurrence_ended_reason VARCHAR(500) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
