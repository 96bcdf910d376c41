GRANT SELECT, INSERT, UPDATE ON ${database}.rsp_task TO ${app};
-- Steps and reports of progress are added and never changed.
GRANT SELECT, INSERT ON ${database}.rsp_task_step TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_task_progress TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rsp_extension TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_extension_step TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rsp_task_feed TO ${app};
-- Editions of duties are added and never changed.
GRANT SELECT, INSERT ON ${database}.rsp_duty TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_area_change TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_reorganisation TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rsp_liability TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_liability_step TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rsp_inquiry TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_inquiry_step TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rsp_notice TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_notice_step TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rsp_assessment TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_assessment_step TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_assessment_agreement TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_scheme_edition TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_library_edition TO ${app};
-- What was frozen and what was confirmed never changes.
GRANT SELECT, INSERT ON ${database}.rsp_frozen_fact TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.rsp_score TO ${app};
GRANT SELECT, INSERT ON ${database}.rsp_result TO ${app};
