-- Restrictions of before rest on the measure on office-holding that their bureau carries out, and began on the day of their first step.
UPDATE snc_restriction r
  JOIN snc_case c ON c.number = r.case_number
  LEFT JOIN snc_task t ON t.case_number = r.case_number AND t.bureau = r.bureau AND FIND_IN_SET('OFFICE_HOLDING', t.matters) > 0
  LEFT JOIN snc_restriction_step s ON s.restriction_id = r.id AND s.step = 1
SET r.company_number = c.subject_number,
    r.task_number = t.number,
    r.basis_document = COALESCE(t.basis_document, c.basis_document),
    r.basis_article = COALESCE(t.basis_article, c.basis_article),
    r.imposed_on = COALESCE(DATE(s.signed_at + INTERVAL 8 HOUR), r.last_day)
WHERE r.company_number IS NULL;
