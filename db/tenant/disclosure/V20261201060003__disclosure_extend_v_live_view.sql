-- The contract with the public site for reports that are seen live; it asks for one code and one browser at a time.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_live_view AS
SELECT
  code,
  asked_with,
  content,
  shown_until
FROM dsc_live_view;
