-- All checks are sorted by their last look without being read whole.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'chk_check' AND index_name = 'chk_check_by_looked') > 0, 'DO 0',
'ALTER TABLE chk_check
  ADD KEY chk_check_by_looked (looked_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
