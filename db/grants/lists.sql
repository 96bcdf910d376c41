GRANT SELECT, INSERT, UPDATE ON ${database}.lst_entry TO ${app};
GRANT SELECT, INSERT ON ${database}.lst_entry_record TO ${app};
