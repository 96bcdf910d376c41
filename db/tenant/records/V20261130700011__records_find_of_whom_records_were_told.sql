-- Records repeat the code by which their subject was told: where it is that of a subject that was merged into today's, it was told of that one.
UPDATE rec_record r
JOIN rec_subject s ON s.merged_into = r.subject_number AND s.social_credit_code = r.subject_code
SET r.told_subject = s.number
WHERE r.told_subject IS NULL;
