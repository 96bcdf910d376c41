-- Whether a bureau or an officer answers for using or disclosing credit information against the law (K-56, B-37).
CREATE TABLE IF NOT EXISTS rsp_liability (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  number VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person VARCHAR(100) NULL,
  origin VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source VARCHAR(100) NOT NULL,
  facts VARCHAR(2000) NOT NULL,
  measure VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rsp_liability_number (number),
  KEY rsp_liability_bureau (bureau, id),
  KEY rsp_liability_state (state, id)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
