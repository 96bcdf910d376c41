GRANT SELECT, INSERT, UPDATE ON ${database}.rec_subject TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rec_batch TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rec_batch_row TO ${app};
GRANT SELECT, INSERT ON ${database}.rec_row_error TO ${app};
GRANT SELECT, INSERT ON ${database}.rec_delivery TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rec_record TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rec_penalty TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rec_turn TO ${app};
