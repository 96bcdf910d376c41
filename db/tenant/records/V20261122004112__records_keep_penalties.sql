-- Penalties that were recorded before contents existed.
INSERT IGNORE INTO rec_content (record_id, content)
SELECT record_id, JSON_OBJECT('VIOLATION', violation, 'FACTS', facts, 'BASIS', basis, 'PENALTY_KIND', kinds, 'KIND_TEXT', kind_text,
  'CONTENT', content, 'FINE', CAST(fine_yuan AS CHAR), 'CONFISCATED', CAST(confiscated_yuan AS CHAR), 'LICENCE', licence,
  'REPRESENTATIVE', representative, 'REPRESENTATIVE_NUMBER', protected_representative_number)
FROM rec_penalty;
