-- Supervision finds checks by the code that was asked for: whoever was merged and separated since went by another number then.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'chk_check' AND index_name = 'chk_check_of_asked') > 0, 'DO 0',
'ALTER TABLE chk_check
  ADD KEY chk_check_of_asked (asked_key)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
