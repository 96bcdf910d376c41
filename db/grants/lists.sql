GRANT SELECT, INSERT, UPDATE ON ${database}.lst_entry TO ${app};
-- An entry that was sent back may rest on other records.
GRANT SELECT, INSERT, DELETE ON ${database}.lst_entry_record TO ${app};
-- Steps are added and never changed.
GRANT SELECT, INSERT ON ${database}.lst_entry_step TO ${app};
-- What others decided: notes are added and never changed; an import that begins again forgets what it found wrong.
GRANT SELECT, INSERT, UPDATE ON ${database}.lst_received_entry TO ${app};
GRANT SELECT, INSERT ON ${database}.lst_received_note TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.lst_received_import TO ${app};
GRANT SELECT, INSERT, DELETE ON ${database}.lst_received_fault TO ${app};
-- Released list types are added and never changed.
GRANT SELECT, INSERT ON ${database}.lst_type_revision TO ${app};
-- What was corrected is added and never changed.
GRANT SELECT, INSERT ON ${database}.lst_entry_correction TO ${app};
-- Statements are added and never changed.
GRANT SELECT, INSERT ON ${database}.lst_entry_statement TO ${app};
-- An order of the credit office to keep an entry back is lifted by itself.
GRANT SELECT, INSERT, DELETE ON ${database}.lst_entry_order TO ${app};
GRANT SELECT, INSERT ON ${database}.lst_entry_suspension TO ${app};
GRANT SELECT, INSERT, DELETE ON ${database}.lst_received_order TO ${app};
