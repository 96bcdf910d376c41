-- Several may look at one copy at a time, each by a look of its own.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'dsc_live_view' AND column_name = 'asked_with') > 0, 'DO 0',
'ALTER TABLE dsc_live_view
  ADD COLUMN asked_with CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '''',
  DROP KEY dsc_live_view_code,
  ADD UNIQUE KEY dsc_live_view_asked (code, asked_with)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
