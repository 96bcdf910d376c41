-- Rules that were released, steps and looks are added and never changed.
GRANT SELECT, INSERT ON ${database}.chk_rule_revision TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_check TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_check_step TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_check_print TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_look TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_batch TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_batch_look TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_report TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_report_step TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_signing_key TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_register_entry TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_register_correction TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_register_subject TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_merged_subject TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_model_edition TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_score TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_outside_report TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_hint_settlement TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_live_allowance TO ${app};
GRANT SELECT, INSERT ON ${database}.chk_seen_person TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_report_fact TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.chk_rule_trial TO ${app};
-- A trial that was interrupted begins anew.
GRANT SELECT, INSERT, DELETE ON ${database}.chk_rule_trial_row TO ${app};
