-- A merger moved names as they were, so that a subject had two of today: the one that it does not go by is what it is also called.
UPDATE rec_subject_name n JOIN rec_subject s ON s.number = n.subject_number
   SET n.kind = 'ALIAS'
 WHERE n.kind = 'CURRENT' AND s.merged_into IS NULL AND n.name <> s.name
   AND EXISTS (SELECT 1 FROM rec_merge m WHERE m.into_subject = s.number);
