-- Rows of received files that could not go on record: they wait for their bureau, with the day by which the decision must be reported (K-8).
CREATE TABLE IF NOT EXISTS rec_waiting_row (
  batch_id BIGINT NOT NULL,
  line_number BIGINT NOT NULL,
  bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_number VARCHAR(256) NULL,
  document_key VARCHAR(256) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  subject_key VARCHAR(256) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  decided_on DATE NULL,
  due_on DATE NULL,
  due_provisional BOOLEAN NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(500) NULL,
  settled_by VARCHAR(200) NULL,
  settled_at DATETIME(6) NULL,
  PRIMARY KEY (batch_id, line_number),
  KEY rec_waiting_row_due (bureau, state, due_on),
  KEY rec_waiting_row_document (bureau, document_key)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
