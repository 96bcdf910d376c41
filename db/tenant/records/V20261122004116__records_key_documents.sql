-- Keys of the documents of records from before, from the second part of their search text.
UPDATE rec_record SET document_key = SUBSTRING_INDEX(SUBSTRING_INDEX(search_text, ' ', 2), ' ', -1),
  document_tail = COALESCE(REGEXP_SUBSTR(SUBSTRING_INDEX(SUBSTRING_INDEX(search_text, ' ', 2), ' ', -1), '(19|20)[0-9][0-9].*'), '')
WHERE document_key = '';
