-- What published entries said before they were corrected, and what decided that; never changed.
CREATE TABLE IF NOT EXISTS lst_entry_correction (
  entry_id BIGINT NOT NULL,
  place INT NOT NULL,
  document VARCHAR(128) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  corrected_at DATETIME(6) NOT NULL,
  facts_before TEXT NOT NULL,
  basis_document_before VARCHAR(300) NOT NULL,
  basis_article_before VARCHAR(200) NULL,
  until_before DATE NOT NULL,
  PRIMARY KEY (entry_id, place)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
