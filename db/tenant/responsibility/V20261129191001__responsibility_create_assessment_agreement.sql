-- The bureaus that have looked at their scores of an assessment and contest them no more.
CREATE TABLE IF NOT EXISTS rsp_assessment_agreement (
  assessment_id BIGINT NOT NULL,
  officer VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer_name VARCHAR(100) NOT NULL,
  officer_bureau VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signed_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NULL,
  PRIMARY KEY (assessment_id, officer_bureau)
) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
