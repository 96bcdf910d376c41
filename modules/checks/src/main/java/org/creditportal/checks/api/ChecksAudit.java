package org.creditportal.checks.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What checks tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class ChecksAudit implements AuditEventSource {

    public static final String CHECK_BEGUN = "CHECK_BEGUN";
    public static final String CHECK_LOOKED_AGAIN = "CHECK_LOOKED_AGAIN";
    public static final String SUBJECT_LOOKED_AT = "SUBJECT_LOOKED_AT";
    public static final String CHECKED_PERSON_VIEWED = "CHECKED_PERSON_VIEWED";
    public static final String CHECK_STEP_TAKEN = "CHECK_STEP_TAKEN";
    public static final String CHECK_CONCLUDED = "CHECK_CONCLUDED";
    public static final String BATCH_CHECK_BEGUN = "BATCH_CHECK_BEGUN";
    public static final String CHECK_RULES_RELEASED = "CHECK_RULES_RELEASED";
    public static final String SCORING_MODEL_RELEASED = "SCORING_MODEL_RELEASED";
    public static final String MATTER_CORRECTED = "MATTER_CORRECTED";
    public static final String MATTERS_REGISTERED = "MATTERS_REGISTERED";
    public static final String MATTER_SUBJECTS_WITHDRAWN = "MATTER_SUBJECTS_WITHDRAWN";
    public static final String REPORT_APPLIED = "REPORT_APPLIED";
    public static final String REPORT_ISSUED = "REPORT_ISSUED";
    public static final String REPORT_REFUSED = "REPORT_REFUSED";
    public static final String REPORT_RECALLED = "REPORT_RECALLED";
    public static final String HINT_SETTLED = "HINT_SETTLED";
    public static final String OUTSIDE_REPORT_REGISTERED = "OUTSIDE_REPORT_REGISTERED";
    public static final String OUTSIDE_REPORT_WITHDRAWN = "OUTSIDE_REPORT_WITHDRAWN";
    public static final String CHECK_PRINTED = "CHECK_PRINTED";
    public static final String REPORT_PRINTED = "REPORT_PRINTED";
    public static final String REPORT_LIVE_VIEW_ALLOWED = "REPORT_LIVE_VIEW_ALLOWED";
    public static final String REPORT_SEEN_LIVE = "REPORT_SEEN_LIVE";
    public static final String REPORT_TWIN_OPENED = "REPORT_TWIN_OPENED";

    @Override
    public String module() {
        return "checks";
    }
}
