package org.creditportal.checks.api.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is applied for.
 *
 * @param usedFor what the applicant needs it for
 * @param applicant who asks: the subject, whom it has authorised, or the bureau
 * @param authorisation number and date of the authorisation; {@code null} for other purposes
 * @param area id of the area of an administrative matter; {@code null} for other purposes
 * @param matter by which the bureau knows that matter; {@code null} for other purposes
 * @param periodFrom first day that a special report looks at; {@code null} for a public one
 * @param periodUntil its last day; {@code null} for today
 * @param sections the sections of a special report; none for a public one
 * @param bureaus the fields of a special report: ids of the bureaus whose penalties and permits it tells, each with a sentence; none for all
 */
public record ReportApplication(
        ReportKind kind,
        ReportPurpose purpose,
        String usedFor,
        String applicant,
        String authorisation,
        String area,
        String matter,
        LocalDate periodFrom,
        LocalDate periodUntil,
        Set<ReportSection> sections,
        Set<String> bureaus)
        implements Serializable {

    public ReportApplication {
        sections = Set.copyOf(sections);
        bureaus = bureaus == null ? Set.of() : Set.copyOf(bureaus);
    }

    /** One that is of every field. */
    public ReportApplication(
            ReportKind kind,
            ReportPurpose purpose,
            String usedFor,
            String applicant,
            String authorisation,
            String area,
            String matter,
            LocalDate periodFrom,
            LocalDate periodUntil,
            Set<ReportSection> sections) {
        this(
                kind,
                purpose,
                usedFor,
                applicant,
                authorisation,
                area,
                matter,
                periodFrom,
                periodUntil,
                sections,
                Set.of());
    }
}
