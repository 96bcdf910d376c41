-- Of whoever was named before, it is whom the entry concerns now.
UPDATE lst_entry SET named_person = subject_number WHERE principal_entry IS NOT NULL AND named_person IS NULL;
