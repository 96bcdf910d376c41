-- The contract with the public site for typical cases.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_typical_case AS
SELECT
  number,
  effect,
  title,
  text,
  measure_zh,
  measure_en,
  authority_zh,
  authority_en,
  published_on,
  published_until
FROM dsc_typical_case;
