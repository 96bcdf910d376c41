package org.creditportal.records.api.correction;

import java.util.Objects;
import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.records.api.record.RecordNumber;

/**
 * Propose to take a record back: no longer shown or used, its history stays.
 *
 * @param seenVersion version of the record that the officer saw
 */
public record ProposeWithdrawal(RecordNumber record, long seenVersion, String reason) implements AuditSubject {

    public ProposeWithdrawal {
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
