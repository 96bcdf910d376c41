-- Documents of the policy library as two officers released them. Before the first edition of a document the tenant's file holds.
CREATE TABLE IF NOT EXISTS rsp_library_edition (
  id BIGINT NOT NULL,
  document VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  edition BIGINT NOT NULL,
  released_on DATE NOT NULL,
  content MEDIUMTEXT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  released_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  released_by_name VARCHAR(100) NOT NULL,
  released_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_library_edition_edition (document, edition)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
