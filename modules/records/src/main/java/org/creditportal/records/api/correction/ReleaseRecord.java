package org.creditportal.records.api.correction;

import java.util.Objects;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.records.api.record.RecordNumber;

/**
 * Lift a declared withholding.
 *
 * @param seenVersion version of the record that the officer saw
 */
public record ReleaseRecord(RecordNumber record, long seenVersion, String reason) implements AuditSubject {

    public ReleaseRecord {
        Objects.requireNonNull(record, "record");
    }

    @Override
    public String auditedObject() {
        return record.value();
    }

    @Override
    public String auditedReason() {
        return reason;
    }
}
