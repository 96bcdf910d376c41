package org.creditportal.casework.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What casework tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class CaseworkAudit implements AuditEventSource {

    public static final String CHANGE_PROPOSED = "CHANGE_PROPOSED";
    public static final String CHANGE_DECIDED = "CHANGE_DECIDED";
    public static final String OUTCOMES_SEEN = "OUTCOMES_SEEN";
    public static final String WORK_TAKEN = "WORK_TAKEN";
    public static final String WORK_GIVEN_BACK = "WORK_GIVEN_BACK";
    public static final String WORK_PUT_ASIDE = "WORK_PUT_ASIDE";
    public static final String WORK_HANDED_ON = "WORK_HANDED_ON";
    public static final String VIEW_KEPT = "VIEW_KEPT";
    public static final String VIEW_FORGOTTEN = "VIEW_FORGOTTEN";
    public static final String COLUMNS_CHOSEN = "COLUMNS_CHOSEN";

    @Override
    public String module() {
        return "casework";
    }
}
