package org.creditportal.records.api.subject;

import java.time.LocalDate;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Adds a name. The name of today becomes a former one when another takes its place, from the day before.
 *
 * @param from first day; {@code null} when not known
 * @param until last day; {@code null} when not known or not over
 * @param source document or register it was taken from
 */
public record AddName(SubjectNumber subject, String name, NameKind kind, LocalDate from, LocalDate until, String source)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return subject.value();
    }
}
