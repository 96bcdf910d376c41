-- Who left a subject may stand behind it again, in a relation of its own; one that was told by mistake is in no list any more.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'rec_relation' AND column_name = 'past') > 0, 'DO 0',
'ALTER TABLE rec_relation
  ADD COLUMN past BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN retracted BOOLEAN NOT NULL DEFAULT FALSE,
  DROP KEY rec_relation_person,
  ADD UNIQUE KEY rec_relation_person (subject_number, role, person_key, past)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
