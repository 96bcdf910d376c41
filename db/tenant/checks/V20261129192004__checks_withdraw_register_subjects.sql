-- Subjects of a registered matter are taken out of it with a reason, and stay in its history; told again, such a subject is another row.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_register_subject' AND column_name = 'withdrawal') > 0, 'DO 0',
'ALTER TABLE chk_register_subject
  ADD COLUMN version BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN withdrawal BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN withdrawn_at DATETIME(6) NULL,
  ADD COLUMN withdrawn_by VARCHAR(64) NULL,
  ADD COLUMN withdrawn_by_name VARCHAR(200) NULL,
  ADD COLUMN withdrawn_reason VARCHAR(500) NULL,
  DROP INDEX chk_register_subject_of_entry,
  ADD UNIQUE KEY chk_register_subject_once (entry_number, asked_key, withdrawal)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
