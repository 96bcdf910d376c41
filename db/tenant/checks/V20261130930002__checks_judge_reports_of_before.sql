-- Reports of before: the public ones, and special ones that tell all that is adverse, of every field, over three years and more, which is how
-- far back both shipped tenants look.
UPDATE chk_report
SET whole = 1
WHERE kind = 'PUBLIC'
   OR kind = 'SPECIAL'
  AND bureaus IS NULL
  AND FIND_IN_SET('PENALTIES', sections) > 0
  AND FIND_IN_SET('SERIOUS_DISHONESTY', sections) > 0
  AND FIND_IN_SET('WATCHED', sections) > 0
  AND period_from <= DATE_SUB(period_until, INTERVAL 36 MONTH)
  AND period_until >= COALESCE(DATE(data_at), period_until);
