-- Who reads a check is on record at the persons behind its subject, who are found by the check.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'chk_seen_person' AND index_name = 'chk_seen_person_check') > 0, 'DO 0',
'ALTER TABLE chk_seen_person
  ADD KEY chk_seen_person_check (check_number)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
