-- The application adds to the audit trail and reads it; it can neither change nor delete a line.
GRANT SELECT, INSERT ON ${database}.krn_audit_line TO ${app};
GRANT SELECT, INSERT ON ${database}.krn_audit_number TO ${app};
GRANT SELECT, INSERT ON ${database}.krn_audit_block TO ${app};
GRANT SELECT, INSERT ON ${database}.krn_audit_break TO ${app};
GRANT SELECT, INSERT, DELETE ON ${database}.krn_unsealed_line TO ${app};
GRANT SELECT, UPDATE ON ${database}.krn_audit_sealer TO ${app};
-- The trail as it was written before lines were sealed in blocks.
GRANT SELECT ON ${database}.krn_audit_entry TO ${app};
GRANT SELECT ON ${database}.krn_audit_head TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.krn_outbox TO ${app};
GRANT SELECT, INSERT ON ${database}.krn_calendar_year TO ${app};
GRANT SELECT, INSERT ON ${database}.krn_calendar_day TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.krn_reprotection TO ${app};
GRANT SELECT, INSERT ON ${database}.krn_key_check TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.krn_job TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.krn_turn TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.krn_number_series TO ${app};
