package org.creditportal.records.api.correction;

import org.creditportal.kernel.audit.AuditSubject;
import org.creditportal.records.api.record.RecordNumber;

/** What is asked to become of one record: the audit trail tells it under the record's number, with its reason. */
interface RecordChange extends AuditSubject {

    RecordNumber record();

    String reason();

    @Override
    default String auditedObject() {
        return record().value();
    }

    @Override
    default String auditedReason() {
        return reason();
    }
}
