-- Lines and checks of before by code or number of registration are found by what they asked for, as later ones are: whoever was merged and separated since went by another number then. Of persons only the masked number is left.
UPDATE chk_batch_look l JOIN chk_batch b ON b.id = l.batch_id
SET l.asked_key = IF(b.asked_by = 'CODE', UPPER(REPLACE(l.asked, ' ', '')), CONCAT('R:', LOWER(REPLACE(l.asked, ' ', ''))))
WHERE l.asked_key IS NULL AND (l.problem IS NULL OR l.problem <> 'IMPOSSIBLE')
  AND (b.asked_by = 'CODE' OR b.asked_by = 'REGISTRATION_NUMBER' AND CHAR_LENGTH(l.asked) <= 62 AND l.asked NOT LIKE '%(%');
UPDATE chk_check
SET asked_key = IF(asked_by = 'CODE', UPPER(REPLACE(asked_text, ' ', '')), CONCAT('R:', LOWER(REPLACE(asked_text, ' ', ''))))
WHERE asked_key IS NULL
  AND (asked_by = 'CODE' AND CHAR_LENGTH(asked_text) <= 64
    OR asked_by = 'REGISTRATION_NUMBER' AND CHAR_LENGTH(asked_text) <= 62 AND asked_text NOT LIKE '%(%');
