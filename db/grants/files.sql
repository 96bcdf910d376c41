-- Files are kept; only those that were lent (made on request, such as exports) are deleted when their time is over.
GRANT SELECT, INSERT, DELETE ON ${database}.fil_file TO ${app};
GRANT SELECT, INSERT, DELETE ON ${database}.fil_file_part TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.fil_part TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.fil_attachment TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.fil_draft TO ${app};
