-- The contract with the public site for the verification of official documents; it asks for one code at a time.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_document AS
SELECT
  code,
  official_number,
  type_name_zh,
  type_name_en,
  issued_on,
  pages,
  digest,
  state,
  since
FROM dsc_document;
