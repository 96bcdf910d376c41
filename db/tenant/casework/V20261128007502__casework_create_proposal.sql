-- Changes that one officer proposed and a second one lets happen: the command as text, and the version of its target that the proposer saw.
CREATE TABLE IF NOT EXISTS cas_proposal (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(300) NOT NULL,
  command MEDIUMTEXT NOT NULL,
  seen_version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY cas_proposal_number (number),
  KEY cas_proposal_state (state, kind, id),
  KEY cas_proposal_kind (kind, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
