-- The contract with the public site for entries, with what they are found by and what tells persons apart.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_entry AS
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
  bureau,
  facts,
  basis,
  document_number,
  decided_on,
  published_on,
  published_until,
  'IN_FORCE' AS state,
  search_text,
  search_tokens,
  changed_at
FROM dsc_entry;
