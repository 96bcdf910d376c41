package org.creditportal.records.api.subject;

import java.time.LocalDate;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Tells how an organisation stands on the business register.
 *
 * @param establishedOn the day on which it was founded; {@code null} where it is not known
 * @param asOf the day of which the register was read
 * @param source where it was read
 */
public record TellRegistration(
        SubjectNumber subject, RegistrationStatus status, LocalDate establishedOn, LocalDate asOf, String source)
        implements AuditSubject {

    @Override
    public String auditedObject() {
        return subject.value();
    }

    @Override
    public String auditedReason() {
        return source;
    }
}
