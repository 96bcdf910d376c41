-- Supervision finds lines of batches by the code or number that was asked for: nobody was on record by it then.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'chk_batch_look' AND index_name = 'chk_batch_look_asked') > 0, 'DO 0',
'ALTER TABLE chk_batch_look
  ADD KEY chk_batch_look_asked (asked_key)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
