GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.dsc_entry TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.dsc_list TO ${app};
GRANT SELECT, INSERT, DELETE ON ${database}.dsc_withdrawn_entry TO ${app};
GRANT SELECT ON ${database}.dsc_v_entry TO ${site};
GRANT SELECT ON ${database}.dsc_v_withdrawn_entry TO ${site};
GRANT SELECT ON ${database}.dsc_v_list_summary TO ${site};
GRANT SELECT, INSERT, UPDATE ON ${database}.dsc_document TO ${app};
GRANT SELECT ON ${database}.dsc_v_document TO ${site};
