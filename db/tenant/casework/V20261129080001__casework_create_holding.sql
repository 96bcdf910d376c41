-- Who in a bureau has one thing of the work list, and until when it was put aside. Arranges work and decides nothing.
CREATE TABLE IF NOT EXISTS cas_holding (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  module VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  matter VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  officer_name VARCHAR(100) NULL,
  held_since DATETIME(6) NULL,
  handed_by VARCHAR(100) NULL,
  reason VARCHAR(500) NULL,
  aside_until DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY cas_holding_work (bureau, matter, kind, module)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
