-- What has to be done again, such as answering whoever speaks a second time, has a day of its own: which time it is.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'cas_clock' AND column_name = 'round_number') > 0, 'DO 0',
'ALTER TABLE cas_clock
  ADD COLUMN round_number INT NOT NULL DEFAULT 1,
  DROP INDEX cas_clock_matter,
  ADD UNIQUE KEY cas_clock_round (module, matter, name, round_number)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
