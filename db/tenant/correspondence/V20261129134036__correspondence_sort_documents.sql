-- All documents are sorted by their day without being read whole.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'cor_document' AND index_name = 'cor_document_by_issued') > 0, 'DO 0',
'ALTER TABLE cor_document
  ADD KEY cor_document_by_issued (issued_on)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
