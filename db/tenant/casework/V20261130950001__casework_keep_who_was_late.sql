-- Whoever was late with a clock when the matter was handed over stays so: it then waits for another bureau, which was not.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'cas_clock' AND column_name = 'late_bureau') > 0, 'DO 0',
'ALTER TABLE cas_clock
  ADD COLUMN late_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN late_on DATE NULL,
  ADD KEY cas_clock_late (late_bureau, due_on)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
