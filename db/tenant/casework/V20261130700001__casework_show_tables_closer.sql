-- An officer may want the rows of a table closer together, beside the columns that are not shown.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'cas_columns' AND column_name = 'dense') > 0, 'DO 0',
'ALTER TABLE cas_columns ADD COLUMN dense BOOLEAN NOT NULL DEFAULT FALSE');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
