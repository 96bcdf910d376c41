-- The application adds to the audit trail and reads it; it can neither change nor delete a line.
GRANT SELECT, INSERT ON ${database}.krn_audit_entry TO ${app};
GRANT SELECT, UPDATE ON ${database}.krn_audit_head TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.krn_outbox TO ${app};
GRANT SELECT, INSERT ON ${database}.krn_calendar_year TO ${app};
GRANT SELECT, INSERT ON ${database}.krn_calendar_day TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.krn_reprotection TO ${app};
