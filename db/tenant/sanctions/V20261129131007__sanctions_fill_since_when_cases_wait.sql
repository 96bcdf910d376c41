-- Cases of before wait since their latest step.
UPDATE snc_case c SET c.waits_at = (SELECT MAX(s.signed_at) FROM snc_case_step s WHERE s.case_id = c.id)
WHERE c.state IN ('OPENED', 'CHOSEN') AND c.waits_at IS NULL;
