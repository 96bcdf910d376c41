-- Which answers would have been others is told to whoever sees those checks, with the grade and points of then and by the changed model.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'chk_rule_trial_row' AND column_name = 'bureau') > 0, 'DO 0',
'ALTER TABLE chk_rule_trial_row
  ADD COLUMN bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN grade_before VARCHAR(20) NULL,
  ADD COLUMN points_before DECIMAL(5,2) NULL,
  ADD COLUMN grade_after VARCHAR(20) NULL,
  ADD COLUMN points_after DECIMAL(5,2) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
