package org.creditportal.records.api.subject;

import java.time.LocalDate;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Records the last day of a relation.
 *
 * @param relation id of the row
 * @param on last day
 */
public record EndRelation(SubjectNumber subject, long relation, LocalDate on) implements AuditSubject {

    @Override
    public String auditedObject() {
        return subject.value();
    }
}
