GRANT SELECT, INSERT, UPDATE ON ${database}.snc_measure TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.snc_case TO ${app};
-- Steps are added and never changed.
GRANT SELECT, INSERT ON ${database}.snc_case_step TO ${app};
GRANT SELECT, INSERT, DELETE ON ${database}.snc_case_standstill TO ${app};
-- A choice that is returned is made anew.
GRANT SELECT, INSERT, DELETE ON ${database}.snc_case_measure TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_case_ended TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.snc_task TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_task_step TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_task_feedback TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.snc_restriction TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_restriction_step TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.snc_mark TO ${app};
GRANT SELECT, INSERT, DELETE ON ${database}.snc_mark_standstill TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_mark_step TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.snc_plan TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_plan_subject TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_plan_inspector TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_plan_mark TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_plan_inspection TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_plan_result TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_plan_step TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_use TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.snc_typical_case TO ${app};
GRANT SELECT, INSERT ON ${database}.snc_typical_case_step TO ${app};
