-- Rows are read from the stored file, so that they are kept once.
DROP TABLE IF EXISTS rec_batch_row;
