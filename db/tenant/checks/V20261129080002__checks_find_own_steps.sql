-- Officers find again what they began and did.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'chk_check_step' AND index_name = 'chk_check_step_officer') > 0, 'DO 0',
'ALTER TABLE chk_check_step ADD KEY chk_check_step_officer (officer, signed_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'chk_report_step' AND index_name = 'chk_report_step_officer') > 0, 'DO 0',
'ALTER TABLE chk_report_step ADD KEY chk_report_step_officer (officer, signed_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
