-- A clock that came to stand still on its last day kept that day and was told as overdue; what stands still has no last day.
UPDATE cas_clock SET due_on = NULL, remind_on = NULL WHERE ended_on IS NULL AND due_on IS NOT NULL AND standstills LIKE '%/';
