package org.creditportal.lists.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What lists tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class ListsAudit implements AuditEventSource {

    public static final String LIST_ENTRY_PROPOSED = "LIST_ENTRY_PROPOSED";
    public static final String LIST_ENTRIES_PROPOSED = "LIST_ENTRIES_PROPOSED";
    public static final String LIST_ENTRY_DECIDED = "LIST_ENTRY_DECIDED";
    public static final String LIST_ENTRY_PUBLISHED = "LIST_ENTRY_PUBLISHED";
    public static final String LIST_ENTRY_WITHDRAWN = "LIST_ENTRY_WITHDRAWN";
    public static final String LIST_ENTRY_SUSPENDED = "LIST_ENTRY_SUSPENDED";
    public static final String LIST_ENTRY_RESUMED = "LIST_ENTRY_RESUMED";
    public static final String LIST_ENTRY_CORRECTED = "LIST_ENTRY_CORRECTED";
    public static final String LIST_ENTRY_CHANGED = "LIST_ENTRY_CHANGED";
    public static final String LIST_ENTRY_NOTICE_ACKNOWLEDGED = "LIST_ENTRY_NOTICE_ACKNOWLEDGED";
    public static final String LIST_ENTRY_NOTIFIED = "LIST_ENTRY_NOTIFIED";
    public static final String LIST_ENTRY_HEARD = "LIST_ENTRY_HEARD";
    public static final String LIST_ENTRY_DECISION_SERVED = "LIST_ENTRY_DECISION_SERVED";
    public static final String LIST_ENTRY_AMENDED = "LIST_ENTRY_AMENDED";
    public static final String LIST_ENTRY_REMOVAL_SERVED = "LIST_ENTRY_REMOVAL_SERVED";
    public static final String LIST_ENTRY_PROPOSAL_WITHDRAWN = "LIST_ENTRY_PROPOSAL_WITHDRAWN";
    public static final String LIST_ENTRY_TURNED_BACK = "LIST_ENTRY_TURNED_BACK";
    public static final String LIST_IMPORT_REQUESTED = "LIST_IMPORT_REQUESTED";
    public static final String LIST_ENDING_ORDERED = "LIST_ENDING_ORDERED";
    public static final String LIST_COLUMNS_READ = "LIST_COLUMNS_READ";
    public static final String LIST_RECEIVED = "LIST_RECEIVED";
    public static final String RECEIVED_ENTRY_ANNOTATED = "RECEIVED_ENTRY_ANNOTATED";
    public static final String RECEIVED_ENTRY_SUSPENDED = "RECEIVED_ENTRY_SUSPENDED";
    public static final String RECEIVED_ENTRY_RESUMED = "RECEIVED_ENTRY_RESUMED";
    public static final String LISTED_PERSON_VIEWED = "LISTED_PERSON_VIEWED";
    public static final String LISTS_DISCLOSED = "LISTS_DISCLOSED";

    @Override
    public String module() {
        return "lists";
    }
}
