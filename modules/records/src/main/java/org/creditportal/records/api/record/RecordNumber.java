package org.creditportal.records.api.record;

import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.identifier.BusinessNumber;

/** Business identity of one credit record; stands in addresses and events. */
public final class RecordNumber extends BusinessNumber implements AuditSubject {

    private static final long serialVersionUID = 1L;

    public RecordNumber(String value) {
        super(value);
    }

    @Override
    public String auditedObject() {
        return value();
    }
}
