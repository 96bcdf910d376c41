-- What officers typed into forms and did not send yet: encrypted, one an officer and form, gone after seven days. Place is the keyed digest of the form's address.
CREATE TABLE IF NOT EXISTS fil_draft (
  id BIGINT NOT NULL,
  officer VARCHAR(64) NOT NULL,
  place CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_until DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY fil_draft_place (officer, place),
  KEY fil_draft_outdated (kept_until)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
