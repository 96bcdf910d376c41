-- Kinds and catalogue items that few records are of are found by these without reading all. Within each the records are in the order of their keys, so imports add at the ends.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rec_record' AND index_name = 'rec_record_kind') > 0, 'DO 0',
'ALTER TABLE rec_record
  ADD KEY rec_record_kind (kind),
  ADD KEY rec_record_item (catalogue_item)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
