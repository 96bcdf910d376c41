-- What was answered to who asked to see a report live, masked as its copy, for some minutes only; no content where it could not be read.
CREATE TABLE IF NOT EXISTS dsc_live_view (
  id BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content MEDIUMTEXT NULL,
  shown_until DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY dsc_live_view_code (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
