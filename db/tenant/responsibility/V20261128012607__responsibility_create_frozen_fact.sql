-- The rows behind scores, as they were when the assessment was begun.
CREATE TABLE IF NOT EXISTS rsp_frozen_fact (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  assessment VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  figure VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  fact_day DATE NOT NULL,
  name VARCHAR(300) NOT NULL,
  amount BIGINT NOT NULL,
  page VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parameters VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  KEY rsp_frozen_fact_figure (assessment, figure, bureau, fact_day)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
