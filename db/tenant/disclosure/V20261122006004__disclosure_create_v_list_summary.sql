-- The contract with the public site for lists; the site counts the entries itself, with today's date.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_list_summary AS
SELECT
  list_type,
  list_colour,
  list_name_zh,
  list_name_en,
  meaning_zh,
  meaning_en,
  standard,
  basis,
  changed_at
FROM dsc_list;
