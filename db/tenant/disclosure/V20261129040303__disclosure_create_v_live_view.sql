-- The contract with the public site for reports that are seen live; it asks for one code at a time, and nothing outdated is in it.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_live_view AS
SELECT
  code,
  content,
  shown_until
FROM dsc_live_view;
