-- Of what was taken in before, it is whom it concerns now.
UPDATE lst_received_entry SET told_subject = subject_number WHERE told_subject IS NULL;
