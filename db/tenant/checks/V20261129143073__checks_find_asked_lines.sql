-- Whether a line of a check of many was for a subject of a registered matter is found without reading all of its lines.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'chk_batch_look' AND index_name = 'chk_batch_look_of_asked') > 0, 'DO 0',
'ALTER TABLE chk_batch_look
  ADD KEY chk_batch_look_of_asked (batch_id, asked_key),
  ADD KEY chk_batch_look_of_subject (batch_id, subject_number)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
