package org.creditportal.casework.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What casework tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class CaseworkAudit implements AuditEventSource {

    public static final String CHANGE_PROPOSED = "CHANGE_PROPOSED";
    public static final String CHANGE_DECIDED = "CHANGE_DECIDED";
    public static final String OUTCOMES_SEEN = "OUTCOMES_SEEN";

    @Override
    public String module() {
        return "casework";
    }
}
