-- Published entries count until the end of their publication, as they did.
UPDATE lst_entry SET effective_until = published_until WHERE effective_until IS NULL AND published_until IS NOT NULL;
