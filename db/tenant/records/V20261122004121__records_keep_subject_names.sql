-- Names of the subjects from before.
INSERT IGNORE INTO rec_subject_name (id, subject_number, name, kind, search_text, search_tokens)
SELECT id, number, name, 'CURRENT', REGEXP_REPLACE(UPPER(name), '[[:punct:][:space:]]', ''), search_tokens FROM rec_subject;
