-- What an import in the background needs: form of the file, progress, who works on it until when, and why it failed.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_batch' AND column_name = 'template') > 0, 'DO 0',
'ALTER TABLE rec_batch
  MODIFY concluded_by VARCHAR(64) NULL,
  ADD COLUMN origin VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''FILE'',
  ADD COLUMN format VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''CSV'',
  ADD COLUMN template VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''penalty-2018'',
  ADD COLUMN kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''PENALTY'',
  ADD COLUMN catalogue_item CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN parts INT NOT NULL DEFAULT 0,
  ADD COLUMN automatic BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN correction_count INT NOT NULL DEFAULT 0,
  ADD COLUMN corrected_count INT NOT NULL DEFAULT 0,
  ADD COLUMN correction_reason VARCHAR(500) NULL,
  ADD COLUMN withholding VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN withholding_reason VARCHAR(500) NULL,
  ADD COLUMN checked_rows INT NOT NULL DEFAULT 0,
  ADD COLUMN passed_rows INT NOT NULL DEFAULT 0,
  ADD COLUMN failure_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN failure_arguments VARCHAR(1000) NULL,
  ADD COLUMN worker VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN worker_until DATETIME(6) NULL,
  ADD KEY rec_batch_state (state, worker_until)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
