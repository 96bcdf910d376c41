-- The vault of all modules has taken the contents over.
DROP TABLE IF EXISTS rec_file_part;
