-- Half of the digest tells decisions apart as surely, in half of the index.
UPDATE rec_record SET decision_key = LEFT(decision_key, 32);
