-- The credit office pages through the waiting rows of all bureaus by due date.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rec_waiting_row' AND index_name = 'rec_waiting_row_state') > 0, 'DO 0',
'ALTER TABLE rec_waiting_row ADD KEY rec_waiting_row_state (state, due_on)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
