GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.dsc_entry TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.dsc_list TO ${app};
GRANT SELECT, INSERT, DELETE ON ${database}.dsc_withdrawn_entry TO ${app};
GRANT SELECT ON ${database}.dsc_v_entry TO ${site};
GRANT SELECT ON ${database}.dsc_v_withdrawn_entry TO ${site};
GRANT SELECT ON ${database}.dsc_v_list_summary TO ${site};
GRANT SELECT, INSERT, UPDATE ON ${database}.dsc_document TO ${app};
GRANT SELECT ON ${database}.dsc_v_document TO ${site};
GRANT SELECT, INSERT ON ${database}.dsc_report_key TO ${app};
GRANT SELECT ON ${database}.dsc_v_report_key TO ${site};
GRANT SELECT, INSERT, DELETE ON ${database}.dsc_change TO ${app};
GRANT SELECT ON ${database}.dsc_v_state TO ${site};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.dsc_typical_case TO ${app};
GRANT SELECT ON ${database}.dsc_v_typical_case TO ${site};
-- The site leaves a wish and cannot read what others asked for; the office answers for some minutes.
GRANT SELECT, DELETE ON ${database}.dsc_inbox_live_request TO ${app};
GRANT INSERT ON ${database}.dsc_inbox_live_request TO ${site};
GRANT SELECT, INSERT, DELETE ON ${database}.dsc_live_view TO ${app};
GRANT SELECT ON ${database}.dsc_v_live_view TO ${site};
