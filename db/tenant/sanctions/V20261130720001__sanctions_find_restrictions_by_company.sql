-- Restrictions are looked for by the company that caused them: at its dossier, and whenever one of its persons is restricted or leaves it.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'snc_restriction' AND index_name = 'snc_restriction_company') > 0, 'DO 0',
'ALTER TABLE snc_restriction
  ADD KEY snc_restriction_company (company_number, state)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
