-- List types as two officers have released them; the newest revision of a type takes the place of what the tenant's file says.
CREATE TABLE IF NOT EXISTS lst_type_revision (
  id BIGINT NOT NULL,
  list_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision INT NOT NULL,
  definition MEDIUMTEXT NOT NULL,
  released_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  released_by_name VARCHAR(100) NOT NULL,
  released_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY lst_type_revision_type (list_type, revision)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
