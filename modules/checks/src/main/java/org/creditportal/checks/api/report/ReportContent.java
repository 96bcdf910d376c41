package org.creditportal.checks.api.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * What a report tells, with the data as of one moment: kept as it is.
 *
 * @param code {@code null} for natural persons and traders without one
 * @param maskedIdNumber {@code null} but for natural persons
 * @param periodFrom first day looked at; {@code null} for all that is in force
 * @param disputed what was done with disputed items
 * @param parts the sections asked for, in their order, empty ones too
 */
public record ReportContent(
        ReportKind kind,
        ReportPurpose purpose,
        SubjectKind subjectKind,
        String name,
        String code,
        String maskedIdNumber,
        LocalDate periodFrom,
        LocalDate periodUntil,
        Instant dataAt,
        ReportTerms.Disputed disputed,
        List<Part> parts)
        implements Serializable {

    public ReportContent {
        parts = List.copyOf(parts);
    }

    /**
     * A section with its items.
     *
     * @param unchecked lists of the section whose delivery is overdue: nobody can say that the subject is not on them
     */
    public record Part(ReportSection section, List<Item> items, List<DeliveredList> unchecked) implements Serializable {

        public Part {
            items = List.copyOf(items);
            unchecked = unchecked == null ? List.of() : List.copyOf(unchecked);
        }
    }

    /**
     * One thing on record.
     *
     * @param number by which its module knows it; {@code null} in reports of before, and never on the paper
     * @param authority {@code null} where no document tells one
     * @param document {@code null} where there is none or it may not be told
     * @param until {@code null} for none
     * @param disputed whether it must not count now
     * @param repairedOn {@code null} while it is not repaired
     * @param endedOn last day on which it was in force or published; {@code null} while it is
     */
    public record Item(
            String number,
            LocalizedText title,
            String authority,
            String document,
            LocalDate decidedOn,
            LocalDate until,
            boolean disputed,
            LocalDate repairedOn,
            LocalDate endedOn)
            implements Serializable {}
}
