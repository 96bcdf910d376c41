-- What tells decisions apart is their number as it is written, but for blanks and the kind of brackets round the year: made anew for records from before, because their keys were of numbers without any sign. Whoever would meet another's key keeps the old one.
UPDATE IGNORE rec_record r JOIN rec_subject s ON s.number = r.subject_number
SET r.decision_key = LEFT(SHA2(CONCAT(r.kind, '|', r.bureau, '|',
  IF(REGEXP_INSTR(REPLACE(REPLACE(REPLACE(REPLACE(r.document_number, ' ', ''), '　', ''), '（', '('), '）', ')'), '(\\[|\\(|<|（|［|【|〖|〔|「|《|〈|＜)(19|20)[0-9][0-9](\\]|\\)|>|）|］|】|〗|〕|」|》|〉|＞)') = 0,
    REPLACE(REPLACE(REPLACE(REPLACE(r.document_number, ' ', ''), '　', ''), '（', '('), '）', ')'),
    CONCAT(
      LEFT(REPLACE(REPLACE(REPLACE(REPLACE(r.document_number, ' ', ''), '　', ''), '（', '('), '）', ')'), REGEXP_INSTR(REPLACE(REPLACE(REPLACE(REPLACE(r.document_number, ' ', ''), '　', ''), '（', '('), '）', ')'), '(\\[|\\(|<|（|［|【|〖|〔|「|《|〈|＜)(19|20)[0-9][0-9](\\]|\\)|>|）|］|】|〗|〕|」|》|〉|＞)') - 1),
      '〔',
      SUBSTRING(REPLACE(REPLACE(REPLACE(REPLACE(r.document_number, ' ', ''), '　', ''), '（', '('), '）', ')'), REGEXP_INSTR(REPLACE(REPLACE(REPLACE(REPLACE(r.document_number, ' ', ''), '　', ''), '（', '('), '）', ')'), '(\\[|\\(|<|（|［|【|〖|〔|「|《|〈|＜)(19|20)[0-9][0-9](\\]|\\)|>|）|］|】|〗|〕|」|》|〉|＞)') + 1, 4),
      '〕',
      SUBSTRING(REPLACE(REPLACE(REPLACE(REPLACE(r.document_number, ' ', ''), '　', ''), '（', '('), '）', ')'), REGEXP_INSTR(REPLACE(REPLACE(REPLACE(REPLACE(r.document_number, ' ', ''), '　', ''), '（', '('), '）', ')'), '(\\[|\\(|<|（|［|【|〖|〔|「|《|〈|＜)(19|20)[0-9][0-9](\\]|\\)|>|）|］|】|〗|〕|」|》|〉|＞)') + 6))),
  '|', s.identity_key), 256), 32);
