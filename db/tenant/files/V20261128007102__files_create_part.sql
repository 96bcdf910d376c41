-- Contents of files, in parts that are compressed and encrypted with the tenant's key; digest is keyed and finds a content that is there already.
CREATE TABLE IF NOT EXISTS fil_part (
  id BIGINT NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  KEY fil_part_digest (digest)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
