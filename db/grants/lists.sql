GRANT SELECT, INSERT, UPDATE ON ${database}.lst_entry TO ${app};
GRANT SELECT, INSERT ON ${database}.lst_entry_record TO ${app};
-- Steps are added and never changed.
GRANT SELECT, INSERT ON ${database}.lst_entry_step TO ${app};
