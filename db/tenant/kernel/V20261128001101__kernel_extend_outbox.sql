-- A message is for one handler, so that one that fails repeats no other; its place within the act that caused it orders the outbox, so that an act of one message never waits for another's thousands.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'krn_outbox' AND column_name = 'handler') > 0, 'DO 0',
'ALTER TABLE krn_outbox
  ADD COLUMN handler VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '''',
  ADD COLUMN place INT NOT NULL DEFAULT 0,
  ADD KEY krn_outbox_waiting (delivered_at, place, id, due_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
