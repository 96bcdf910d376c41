-- While a public notice is kept from the public its days stand still: since when it is, and how many working days it was before.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'lst_entry' AND column_name = 'notice_hidden_since') > 0, 'DO 0',
'ALTER TABLE lst_entry
  ADD COLUMN notice_hidden_since DATE NULL,
  ADD COLUMN notice_hidden_days SMALLINT NULL');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
