package org.creditportal.kernel.audit;

/** Everything that the audit trail may tell. The table in {@code modules/architecture/audit-events.md} explains each. */
public enum AuditEvent {
    OFFICER_LOGGED_IN,
    OFFICER_LOGGED_OUT,
    OFFICER_LOGIN_REFUSED,
    OFFICER_INVITED,
    OFFICER_ASSIGNED,
    OFFICER_DISABLED,
    OFFICER_ENABLED,
    CALENDAR_YEAR_IMPORTED,
    RECORDS_FILE_RECEIVED,
    RECORDS_BATCH_CONFIRMED,
    RECORDS_BATCH_DISCARDED,
    PERSONAL_DATA_VIEWED,
    LIST_ENTRY_PROPOSED,
    LIST_ENTRY_DECIDED,
    LIST_ENTRY_PUBLISHED,
    LIST_ENTRY_WITHDRAWN,
    LISTS_DISCLOSED,
    AUDIT_TRAIL_VIEWED,
    AUDIT_TRAIL_VERIFIED
}
