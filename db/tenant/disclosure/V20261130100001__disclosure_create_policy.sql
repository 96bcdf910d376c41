-- The documents of the policy library as the public reads them, so that a citation on the public site leads to its article.
CREATE TABLE IF NOT EXISTS dsc_policy (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  policy VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(300) NOT NULL,
  names TEXT NOT NULL,
  official_number VARCHAR(300) NULL,
  publisher VARCHAR(300) NULL,
  issued_on DATE NULL,
  printed_on DATE NULL,
  articles MEDIUMTEXT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY dsc_policy_policy (policy)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
