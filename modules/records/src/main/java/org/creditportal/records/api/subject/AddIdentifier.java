package org.creditportal.records.api.subject;

import java.time.LocalDate;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Adds an older code or number, so that old documents lead to the subject.
 *
 * @param until last day; {@code null} when not known
 * @param source document or register it was taken from
 */
public record AddIdentifier(SubjectNumber subject, IdentifierKind kind, String value, LocalDate until, String source)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return subject.value();
    }
}
