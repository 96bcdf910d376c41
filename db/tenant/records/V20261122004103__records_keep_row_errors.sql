-- Errors of batches that were checked before rec_row_fault existed.
INSERT IGNORE INTO rec_row_fault (batch_id, line_number, column_code, shown_value, code, arguments)
SELECT batch_id, line_number, column_code, shown_value, code, arguments FROM rec_row_error;
