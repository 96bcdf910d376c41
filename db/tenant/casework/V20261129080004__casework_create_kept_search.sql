-- Searches of lists that officers keep under names. Nobody else sees them.
CREATE TABLE IF NOT EXISTS cas_kept_search (
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page VARCHAR(140) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(40) NOT NULL,
  query VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (officer, page, name)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
