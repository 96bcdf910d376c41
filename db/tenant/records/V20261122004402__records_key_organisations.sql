-- Organisation codes of the subjects from before.
UPDATE rec_subject SET organisation_key = COALESCE(SUBSTRING(social_credit_code, 9, 9), UPPER(REPLACE(organisation_code, '-', '')))
WHERE organisation_key IS NULL;
