-- Withdrawn, disputed and repaired records are few among many: found by these without reading all. Nulls enter at the end, at no cost to imports.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rec_record' AND index_name = 'rec_record_withdrawn') > 0, 'DO 0',
'ALTER TABLE rec_record
  ADD KEY rec_record_withdrawn (withdrawn_at),
  ADD KEY rec_record_disputed (disputed_since),
  ADD KEY rec_record_repaired (repaired_on)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
