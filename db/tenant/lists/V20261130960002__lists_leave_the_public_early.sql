-- Since when the public may not see an entry that counts for a term of its own, because its records may only not be shown.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'unseen_since') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD COLUMN unseen_since DATETIME(6) NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
