package org.creditportal.records.api.subject;

import java.time.LocalDate;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Records the last day of a name.
 *
 * @param name id of the row
 * @param on last day
 */
public record EndName(SubjectNumber subject, long name, LocalDate on) implements AuditSubject {

    @Override
    public String auditedObject() {
        return subject.value();
    }
}
