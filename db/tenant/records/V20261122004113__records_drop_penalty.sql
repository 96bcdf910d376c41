-- Its rows are in rec_content.
DROP TABLE IF EXISTS rec_penalty;
