-- Officers find again what they began and did.
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rsp_assessment_step' AND index_name = 'rsp_assessment_step_officer') > 0, 'DO 0',
'ALTER TABLE rsp_assessment_step ADD KEY rsp_assessment_step_officer (officer, signed_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rsp_liability_step' AND index_name = 'rsp_liability_step_officer') > 0, 'DO 0',
'ALTER TABLE rsp_liability_step ADD KEY rsp_liability_step_officer (officer, signed_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rsp_notice_step' AND index_name = 'rsp_notice_step_officer') > 0, 'DO 0',
'ALTER TABLE rsp_notice_step ADD KEY rsp_notice_step_officer (officer, signed_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
SET @extend = IF((SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'rsp_inquiry_step' AND index_name = 'rsp_inquiry_step_officer') > 0, 'DO 0',
'ALTER TABLE rsp_inquiry_step ADD KEY rsp_inquiry_step_officer (officer, signed_at)');
PREPARE extend FROM @extend;
EXECUTE extend;
DEALLOCATE PREPARE extend;
