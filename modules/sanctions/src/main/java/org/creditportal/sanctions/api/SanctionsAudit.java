package org.creditportal.sanctions.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What sanctions tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class SanctionsAudit implements AuditEventSource {

    public static final String SANCTION_CASE_OPENED = "SANCTION_CASE_OPENED";
    public static final String SANCTION_MEASURES_CHOSEN = "SANCTION_MEASURES_CHOSEN";
    public static final String SANCTION_CASE_DECIDED = "SANCTION_CASE_DECIDED";
    public static final String SANCTION_CASE_SUSPENDED = "SANCTION_CASE_SUSPENDED";
    public static final String SANCTION_CASE_RESUMED = "SANCTION_CASE_RESUMED";
    public static final String SANCTION_CASE_LIFTED = "SANCTION_CASE_LIFTED";
    public static final String SANCTION_MEASURE_LIFTED = "SANCTION_MEASURE_LIFTED";
    public static final String SANCTION_TASK_LED = "SANCTION_TASK_LED";
    public static final String SANCTION_FED_BACK = "SANCTION_FED_BACK";
    public static final String TYPICAL_CASE_PROPOSED = "TYPICAL_CASE_PROPOSED";
    public static final String TYPICAL_CASE_LED = "TYPICAL_CASE_LED";
    public static final String SANCTION_TASK_URGED = "SANCTION_TASK_URGED";

    public static final String PERSON_RESTRICTED = "PERSON_RESTRICTED";
    public static final String PERSON_RESTRICTION_LED = "PERSON_RESTRICTION_LED";

    public static final String INCENTIVE_USED = "INCENTIVE_USED";

    public static final String KEY_SUPERVISION_PROPOSED = "KEY_SUPERVISION_PROPOSED";
    public static final String KEY_SUPERVISION_LED = "KEY_SUPERVISION_LED";
    public static final String KEY_SUPERVISION_SUSPENDED = "KEY_SUPERVISION_SUSPENDED";
    public static final String KEY_SUPERVISION_RESUMED = "KEY_SUPERVISION_RESUMED";
    public static final String KEY_SUPERVISION_ENDED = "KEY_SUPERVISION_ENDED";
    public static final String INSPECTIONS_PLANNED = "INSPECTIONS_PLANNED";
    public static final String INSPECTIONS_DRAWN = "INSPECTIONS_DRAWN";
    public static final String INSPECTION_RESULT_TOLD = "INSPECTION_RESULT_TOLD";

    public static final String SANCTIONED_PERSON_VIEWED = "SANCTIONED_PERSON_VIEWED";

    @Override
    public String module() {
        return "sanctions";
    }
}
