-- Its rows are in rec_row_fault.
DROP TABLE IF EXISTS rec_row_error;
