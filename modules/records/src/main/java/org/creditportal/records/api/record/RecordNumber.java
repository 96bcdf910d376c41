package org.creditportal.records.api.record;

import java.io.Serializable;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.kernel.error.NotFoundException;

/**
 * Business identity of one credit record; stands in addresses and events.
 * Thirteen characters of Crockford's base 32, assigned at birth, sorted by time.
 */
public record RecordNumber(String value) implements Serializable, AuditSubject {

    public RecordNumber {
        if (value == null || !value.matches("[0-9A-HJKMNP-TV-Z]{13}")) {
            throw new NotFoundException("RecordNumber", value);
        }
    }

    @Override
    public String auditedObject() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
