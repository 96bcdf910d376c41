package org.creditportal.kernel.audit;

/** What the kernel tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class KernelAudit implements AuditEventSource {

    public static final String CALENDAR_YEAR_IMPORTED = "CALENDAR_YEAR_IMPORTED";
    public static final String AUDIT_TRAIL_VIEWED = "AUDIT_TRAIL_VIEWED";
    public static final String AUDIT_TRAIL_VERIFIED = "AUDIT_TRAIL_VERIFIED";
    public static final String AUDIT_BREAK_ACKNOWLEDGED = "AUDIT_BREAK_ACKNOWLEDGED";
    public static final String AUDIT_LINE_LOST = "AUDIT_LINE_LOST";
    public static final String JOB_REQUESTED = "JOB_REQUESTED";
    public static final String JOB_STOPPED = "JOB_STOPPED";
    public static final String JOB_RESULT_FETCHED = "JOB_RESULT_FETCHED";

    @Override
    public String module() {
        return "kernel";
    }
}
