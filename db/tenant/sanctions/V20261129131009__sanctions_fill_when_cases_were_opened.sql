-- Cases of before were opened with their first step.
UPDATE snc_case c JOIN snc_case_step s ON s.case_id = c.id AND s.step = 1 SET c.opened_at = s.signed_at WHERE c.opened_at IS NULL;
