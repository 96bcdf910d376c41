package org.creditportal.systemtests.kernel;

import org.creditportal.kernel.audit.AuditEventSource;

/** What the fixtures tell the audit trail. */
public final class FixtureAudit implements AuditEventSource {

    public static final String LISTS_DISCLOSED = "LISTS_DISCLOSED";
    public static final String LIST_ENTRY_PROPOSED = "LIST_ENTRY_PROPOSED";
    public static final String LIST_ENTRY_DECIDED = "LIST_ENTRY_DECIDED";
    public static final String OFFICER_ENABLED = "OFFICER_ENABLED";
    public static final String RECORDS_FILE_RECEIVED = "RECORDS_FILE_RECEIVED";

    @Override
    public String module() {
        return "fixture";
    }
}
