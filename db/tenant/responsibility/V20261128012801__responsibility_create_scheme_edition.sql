-- Schemes of assessment as two officers have released them; each edition holds from its first day until the next one does.
CREATE TABLE IF NOT EXISTS rsp_scheme_edition (
  id BIGINT NOT NULL,
  edition INT NOT NULL,
  valid_from DATE NOT NULL,
  content MEDIUMTEXT NOT NULL,
  released_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  released_by_name VARCHAR(100) NOT NULL,
  released_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_scheme_edition_edition (edition)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
