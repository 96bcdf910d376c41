-- What the credit office sent back was kept as proposed; it is a state of its own from now on.
UPDATE lst_entry_step SET to_state = 'RETURNED' WHERE to_state = 'PROPOSED' AND from_state = 'APPROVED';
