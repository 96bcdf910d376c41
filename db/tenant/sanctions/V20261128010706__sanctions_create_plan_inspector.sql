-- Who inspects, as the list of a plan has it, with the codes of those whom an inspector must not inspect.
CREATE TABLE IF NOT EXISTS snc_plan_inspector (
  plan_id BIGINT NOT NULL,
  card VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  inspector_name VARCHAR(100) NOT NULL,
  avoids VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (plan_id, card)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
