-- The contract with the public site for documents of the policy library.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_policy AS
SELECT
  policy,
  title,
  names,
  official_number,
  publisher,
  issued_on,
  printed_on,
  articles
FROM dsc_policy;
