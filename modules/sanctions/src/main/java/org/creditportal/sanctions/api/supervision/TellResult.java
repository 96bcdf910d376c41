package org.creditportal.sanctions.api.supervision;

import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * What came of one inspection.
 *
 * @param inspection its place in the plan, from 1
 * @param recordNumber number of the record of the subject that it led to; blank for none, which {@link InspectionResult#needsRecord some results} refuse where the result itself is put on no record
 */
public record TellResult(
        PlanNumber number,
        long seenVersion,
        int inspection,
        InspectionResult result,
        LocalDate inspectedOn,
        String recordNumber,
        String note,
        CommandToken token)
        implements AuditSubject {

    /** Whether it names the record that the inspection led to. */
    public boolean namesRecord() {
        return recordNumber != null && !recordNumber.isBlank();
    }

    @Override
    public String auditedObject() {
        return number.value();
    }

    @Override
    public String auditedReason() {
        return note;
    }
}
