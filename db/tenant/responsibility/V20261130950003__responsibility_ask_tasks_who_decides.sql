-- Who decides on more days is whoever gives the task now: what an extension kept of it went on to name the old lead of a part.
SET @shorten = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rsp_extension' AND column_name = 'giver') = 0, 'DO 0',
'ALTER TABLE rsp_extension
  DROP INDEX rsp_extension_giver,
  DROP COLUMN giver,
  ADD KEY rsp_extension_state (state, id)');
PREPARE shorten FROM @shorten;
EXECUTE shorten;
DEALLOCATE PREPARE shorten;
