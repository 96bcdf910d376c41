-- Of those that were there before, as their first step tells it.
UPDATE rec_merge m JOIN rec_merge_step s ON s.merge_id = m.id AND s.step = 1 SET m.bureau = s.officer_bureau WHERE m.bureau IS NULL;
