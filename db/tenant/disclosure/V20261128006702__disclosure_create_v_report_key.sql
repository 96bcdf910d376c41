-- The contract with the public site for the keys of credit reports' data for machines.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_report_key AS
SELECT
  id,
  fingerprint,
  x,
  y
FROM dsc_report_key;
