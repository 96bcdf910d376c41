-- Why a subject is listed, the notice before it, the hearing, the decision as it was served, and why the entry is taken off; NULL where the list asks none.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'notice_kind') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD COLUMN shortest_months SMALLINT NOT NULL DEFAULT 0,
  ADD COLUMN listing_reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN notice_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN notice_days SMALLINT NULL,
  ADD COLUMN notified_on DATE NULL,
  ADD COLUMN notified_how VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN notified_proof VARCHAR(200) NULL,
  ADD COLUMN decision_number VARCHAR(128) NULL,
  ADD COLUMN decision_served_on DATE NULL,
  ADD COLUMN decision_served_how VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN decision_served_proof VARCHAR(200) NULL,
  ADD COLUMN removal_reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
