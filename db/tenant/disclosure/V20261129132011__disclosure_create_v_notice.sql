-- The contract with the public site for public notices.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_notice AS
SELECT
  number,
  list_type,
  list_colour,
  list_name_zh,
  list_name_en,
  subject_name,
  subject_mark,
  subject_code,
  subject_kind,
  authority_zh,
  authority_en,
  facts,
  basis,
  put_up_on,
  objections_until
FROM dsc_notice;
