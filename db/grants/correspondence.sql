GRANT SELECT, INSERT, UPDATE ON ${database}.cor_document TO ${app};
GRANT SELECT, INSERT ON ${database}.cor_service TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.cor_letter TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.cor_certificate TO ${app};
