GRANT SELECT, INSERT, UPDATE ON ${database}.snc_measure TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.snc_case TO ${app};
-- Steps are added and never changed.
GRANT SELECT, INSERT ON ${database}.snc_case_step TO ${app};
GRANT SELECT, INSERT, DELETE ON ${database}.snc_case_standstill TO ${app};
-- A choice that is returned is made anew.
GRANT SELECT, INSERT, DELETE ON ${database}.snc_case_measure TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.snc_task TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_task_step TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_task_feedback TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.snc_restriction TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_restriction_step TO ${app};
