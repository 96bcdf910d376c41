package org.creditportal.records.api.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Adds a person who stands behind a subject (K-18).
 *
 * @param certificate kind of the certificate; {@code null} when no number is known
 * @param personNumber its number in the clear; {@code null} when not known
 * @param sharePercent of shareholders, above 0 and at most 100; else {@code null}
 * @param from first day; {@code null} when not known
 * @param until last day; {@code null} when not known or not over
 * @param source document or register it was taken from
 */
public record AddRelation(
        SubjectNumber subject,
        RelationRole role,
        String personName,
        CertificateType certificate,
        String personNumber,
        BigDecimal sharePercent,
        LocalDate from,
        LocalDate until,
        String source)
        implements AuditSubject {

    /** Without the number, so that no log ever has it. */
    @Override
    public String toString() {
        return "AddRelation[" + subject + ", " + role + "]";
    }

    @Override
    public String auditedObject() {
        return subject.value();
    }
}
