-- Every name that a subject has or had, each once, and the index by which names are found: pairs of characters as words.
CREATE TABLE IF NOT EXISTS rec_subject_name (
  id BIGINT NOT NULL,
  subject_number CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(256) NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE NULL,
  valid_until DATE NULL,
  source VARCHAR(200) NULL,
  search_text VARCHAR(256) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  search_tokens TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rec_subject_name_name (subject_number, search_text),
  FULLTEXT KEY rec_subject_name_search (search_tokens)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
