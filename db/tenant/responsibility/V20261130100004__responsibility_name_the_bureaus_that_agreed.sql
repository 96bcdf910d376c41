-- Until now every officer agreed for the own bureau.
UPDATE rsp_assessment_agreement SET agreed_for = officer_bureau WHERE agreed_for IS NULL;
