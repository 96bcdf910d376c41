-- The contract with the public site for the verification of official documents tells too since when they are overtaken.
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
  since,
  copy_place,
  printed_on,
  printed_by_zh,
  printed_by_en,
  live_until,
  overtaken_on
FROM dsc_document;
