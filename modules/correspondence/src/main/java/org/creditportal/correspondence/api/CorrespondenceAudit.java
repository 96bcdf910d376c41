package org.creditportal.correspondence.api;

import org.creditportal.kernel.audit.AuditEventSource;

/** What correspondence tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class CorrespondenceAudit implements AuditEventSource {

    public static final String DOCUMENT_ISSUED = "DOCUMENT_ISSUED";
    public static final String DOCUMENT_SERVED = "DOCUMENT_SERVED";
    public static final String DOCUMENT_SUPERSEDED = "DOCUMENT_SUPERSEDED";
    public static final String DOCUMENT_WITHDRAWN = "DOCUMENT_WITHDRAWN";
    public static final String DOCUMENT_COPIED = "DOCUMENT_COPIED";
    public static final String DOCUMENT_OPENED = "DOCUMENT_OPENED";
    public static final String BUREAU_URGED = "BUREAU_URGED";

    @Override
    public String module() {
        return "correspondence";
    }
}
