GRANT SELECT, INSERT, UPDATE ON ${database}.cor_document TO ${app};
GRANT SELECT, INSERT ON ${database}.cor_service TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.cor_letter TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.cor_certificate TO ${app};
-- Urgings are added and never changed.
GRANT SELECT, INSERT ON ${database}.cor_urging TO ${app};
-- Copies are added and never changed.
GRANT SELECT, INSERT ON ${database}.cor_copy TO ${app};
