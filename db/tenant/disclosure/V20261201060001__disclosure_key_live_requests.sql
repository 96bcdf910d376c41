-- Each look is on record: an answer is shown to the browser that asked for it and to nobody else who holds the copy.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'dsc_inbox_live_request' AND column_name = 'asked_with') > 0, 'DO 0',
'ALTER TABLE dsc_inbox_live_request
  ADD COLUMN asked_with CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '''',
  ADD UNIQUE KEY dsc_inbox_live_request_number (number)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
