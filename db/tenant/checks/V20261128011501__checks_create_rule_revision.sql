-- The areas' rules as two officers have released them; each revision holds from its first day until the next one does.
CREATE TABLE IF NOT EXISTS chk_rule_revision (
  id BIGINT NOT NULL,
  area VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision INT NOT NULL,
  valid_from DATE NOT NULL,
  rules MEDIUMTEXT NOT NULL,
  released_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  released_by_name VARCHAR(100) NOT NULL,
  released_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY chk_rule_revision_area (area, revision)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
