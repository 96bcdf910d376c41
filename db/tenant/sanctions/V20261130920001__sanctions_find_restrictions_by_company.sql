-- Restrictions are looked for by the company that caused them and by the relation of their person: at a dossier, when a person is restricted, and when a record is corrected.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'snc_restriction' AND index_name = 'snc_restriction_company') > 0, 'DO 0',
'ALTER TABLE snc_restriction
  ADD KEY snc_restriction_company (company_number, state),
  ADD KEY snc_restriction_relation (person_key, state)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
