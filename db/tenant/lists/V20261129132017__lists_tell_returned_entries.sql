-- Entries whose last step is a return are returned.
UPDATE lst_entry entry
JOIN (SELECT entry_id, MAX(step) AS step FROM lst_entry_step GROUP BY entry_id) latest ON latest.entry_id = entry.id
JOIN lst_entry_step last_step ON last_step.entry_id = latest.entry_id AND last_step.step = latest.step
SET entry.state = 'RETURNED'
WHERE entry.state = 'PROPOSED' AND last_step.to_state = 'RETURNED';
