-- The contract with the public site for entries that were taken back.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_withdrawn_entry AS
SELECT
  number,
  withdrawn_on
FROM dsc_withdrawn_entry;
