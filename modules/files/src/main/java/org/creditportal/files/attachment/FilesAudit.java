package org.creditportal.files.attachment;

import org.creditportal.kernel.audit.AuditEventSource;

/** What files tells the audit trail; {@code modules/architecture/audit-events.md} explains each. */
public final class FilesAudit implements AuditEventSource {

    public static final String ATTACHMENT_ADDED = "ATTACHMENT_ADDED";
    public static final String ATTACHMENT_OPENED = "ATTACHMENT_OPENED";
    public static final String ATTACHMENT_WITHHELD = "ATTACHMENT_WITHHELD";
    public static final String ATTACHMENT_RELEASED = "ATTACHMENT_RELEASED";

    public static final String TABLE_EXPORTED = "TABLE_EXPORTED";

    @Override
    public String module() {
        return "files";
    }
}
