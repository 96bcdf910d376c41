-- The step that follows a return begins there.
UPDATE lst_entry_step later JOIN lst_entry_step earlier ON earlier.entry_id = later.entry_id AND earlier.step = later.step - 1
SET later.from_state = 'RETURNED'
WHERE earlier.to_state = 'RETURNED' AND later.from_state = 'PROPOSED';
