package org.creditportal.disclosure.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What the publisher tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class DisclosureAudit implements AuditEventSource {

    public static final String SNAPSHOT_TAKEN_BACK = "SNAPSHOT_TAKEN_BACK";
    public static final String SNAPSHOT_BROUGHT_BACK = "SNAPSHOT_BROUGHT_BACK";

    @Override
    public String module() {
        return "disclosure";
    }
}
