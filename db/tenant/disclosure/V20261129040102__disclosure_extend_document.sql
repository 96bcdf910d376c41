-- A copy of a document is verified by its own code: which copy, when and at which bureau it was printed; never for whom. Until when its content may be seen live is told too.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'dsc_document' AND column_name = 'copy_place') > 0, 'DO 0',
'ALTER TABLE dsc_document
  ADD COLUMN copy_place INT NULL,
  ADD COLUMN printed_on DATE NULL,
  ADD COLUMN printed_by_zh VARCHAR(2000) NULL,
  ADD COLUMN printed_by_en VARCHAR(2000) NULL,
  ADD COLUMN live_until DATE NULL,
  ADD KEY dsc_document_official_number (official_number)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
