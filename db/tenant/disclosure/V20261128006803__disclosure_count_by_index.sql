-- How many entries a list has in force, and when they last changed, is read from an index alone: their texts are long, and lists have a hundred thousand entries.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'dsc_entry' AND index_name = 'dsc_entry_counted') > 0, 'DO 0',
'ALTER TABLE dsc_entry ADD KEY dsc_entry_counted (list_type, published_on, published_until, changed_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
