-- What an entry that was sent back said before it was amended: no decision asks that, and publication had no end yet.
ALTER TABLE lst_entry_correction
  MODIFY COLUMN document VARCHAR(128) NULL,
  MODIFY COLUMN until_before DATE NULL;
