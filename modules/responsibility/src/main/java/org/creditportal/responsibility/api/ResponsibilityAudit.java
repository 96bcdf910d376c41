package org.creditportal.responsibility.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What this module tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class ResponsibilityAudit implements AuditEventSource {

    public static final String AREA_CHANGE_PROPOSED = "AREA_CHANGE_PROPOSED";
    public static final String DUTY_CHANGE_PROPOSED = "DUTY_CHANGE_PROPOSED";
    public static final String LIBRARY_CHANGE_PROPOSED = "LIBRARY_CHANGE_PROPOSED";
    public static final String REALM_MENDED = "REALM_MENDED";
    public static final String REORGANISATION_PROPOSED = "REORGANISATION_PROPOSED";
    public static final String MATTERS_HANDED_OVER = "MATTERS_HANDED_OVER";
    public static final String TASK_ASSIGNED = "TASK_ASSIGNED";
    public static final String TASK_HANDED_ON = "TASK_HANDED_ON";
    public static final String TASK_STEP_TAKEN = "TASK_STEP_TAKEN";
    public static final String TASK_RECURRENCE_ENDED = "TASK_RECURRENCE_ENDED";
    public static final String TASK_RECURRENCE_CHANGED = "TASK_RECURRENCE_CHANGED";
    public static final String TASK_PROGRESS_TOLD = "TASK_PROGRESS_TOLD";
    public static final String TASK_URGED = "TASK_URGED";
    public static final String TASK_EXTENSION_REQUESTED = "TASK_EXTENSION_REQUESTED";
    public static final String TASK_EXTENSION_DECIDED = "TASK_EXTENSION_DECIDED";
    public static final String TASK_FEED_RENEWED = "TASK_FEED_RENEWED";
    public static final String TASK_FEED_REVOKED = "TASK_FEED_REVOKED";

    public static final String INQUIRY_OPENED = "INQUIRY_OPENED";
    public static final String INQUIRY_STEP_TAKEN = "INQUIRY_STEP_TAKEN";
    public static final String NOTICE_ISSUED = "NOTICE_ISSUED";
    public static final String NOTICE_STEP_TAKEN = "NOTICE_STEP_TAKEN";
    public static final String ASSESSMENT_BEGUN = "ASSESSMENT_BEGUN";
    public static final String ASSESSMENT_LED = "ASSESSMENT_LED";
    public static final String ASSESSMENT_SCHEME_RELEASED = "ASSESSMENT_SCHEME_RELEASED";
    public static final String SCORES_AGREED = "SCORES_AGREED";
    public static final String SCORE_STEP_TAKEN = "SCORE_STEP_TAKEN";
    public static final String LIABILITY_OPENED = "LIABILITY_OPENED";
    public static final String LIABILITY_STEP_TAKEN = "LIABILITY_STEP_TAKEN";
    public static final String LIABILITY_LOOKED_AT = "LIABILITY_LOOKED_AT";

    @Override
    public String module() {
        return "responsibility";
    }
}
