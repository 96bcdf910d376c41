-- A scoring model is tried as rules are: a trial is of one or of the other.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_rule_trial' AND column_name = 'changed_model') > 0, 'DO 0',
'ALTER TABLE chk_rule_trial
  MODIFY COLUMN changed LONGTEXT NULL,
  ADD COLUMN changed_model LONGTEXT NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
