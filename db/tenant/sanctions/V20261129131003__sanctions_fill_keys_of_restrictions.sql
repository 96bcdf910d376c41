-- Those of before are told apart by the person's relation, which was kept; where there were two, the first keeps the key.
UPDATE IGNORE snc_restriction SET active_key = CONCAT(company_number, ':', person_key, ':', ground)
WHERE active_key IS NULL AND state <> 'LIFTED' AND company_number IS NOT NULL;
