-- How many lines of a check of many were answered how, and which, is read from this alone: answers are long.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'chk_batch_look' AND index_name = 'chk_batch_look_result') > 0, 'DO 0',
'ALTER TABLE chk_batch_look
  ADD KEY chk_batch_look_result (batch_id, result, line)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
