-- Who holds a report's copy asks to see it live: the site may only add, the office answers and takes the wish away.
CREATE TABLE IF NOT EXISTS dsc_inbox_live_request (
  id BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY dsc_inbox_live_request_code (code)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
