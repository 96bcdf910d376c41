package org.creditportal.checks.api.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * What a report tells, with the data as of one moment: kept as it is.
 *
 * @param code {@code null} for natural persons and traders without one
 * @param maskedIdNumber {@code null} but for natural persons
 * @param basics what else is known of it; {@code null} in reports of before
 * @param periodFrom first day looked at; {@code null} for all that is in force
 * @param disputed what was done with disputed items
 * @param parts the sections asked for, in their order, empty ones too
 * @param gaps what the national standard lays out and no source was connected for; none in reports of before; in special ones of
 *     what was chosen alone
 */
public record ReportContent(
        ReportKind kind,
        ReportPurpose purpose,
        SubjectKind subjectKind,
        String name,
        String code,
        String maskedIdNumber,
        Basics basics,
        LocalDate periodFrom,
        LocalDate periodUntil,
        Instant dataAt,
        ReportTerms.Disputed disputed,
        List<Part> parts,
        List<ReportGap> gaps)
        implements Serializable {

    public ReportContent {
        parts = List.copyOf(parts);
        gaps = gaps == null ? List.of() : List.copyOf(gaps);
    }

    /** One that lacks nothing. */
    public ReportContent(
            ReportKind kind,
            ReportPurpose purpose,
            SubjectKind subjectKind,
            String name,
            String code,
            String maskedIdNumber,
            Basics basics,
            LocalDate periodFrom,
            LocalDate periodUntil,
            Instant dataAt,
            ReportTerms.Disputed disputed,
            List<Part> parts) {
        this(
                kind,
                purpose,
                subjectKind,
                name,
                code,
                maskedIdNumber,
                basics,
                periodFrom,
                periodUntil,
                dataAt,
                disputed,
                parts,
                List.of());
    }

    /** Whether it tells of the section what is in force as of its data alone: that nothing is told says nothing of what is over. */
    public boolean inForceOnly(ReportSection section) {
        return kind == ReportKind.PUBLIC || !section.tellsEnded();
    }

    /** The same, which says too how the subject stands on the business register; {@code null} where nobody told it. */
    public ReportContent registered(RegistrationRow registration) {
        return with(new Basics(basics.registrationNumber(), basics.leaders(), registration), parts, gaps);
    }

    /** The same, which says too what no source is connected for, and of that nowhere that there is nothing. */
    public ReportContent lacking(List<ReportGap> unconnected) {
        List<ReportGap> lacked = unconnected.stream()
                .filter(gap -> gap.isOf(subjectKind) && (basics == null || !basics.tells(gap)))
                .filter(this::isLacked)
                .sorted()
                .toList();
        List<Part> left = parts.stream()
                .filter(part -> lacked.stream().noneMatch(gap -> gap.section() == part.section()))
                .toList();
        return with(basics, left, lacked);
    }

    /** What was on record before its source was given up is told; a special report lacks only what was chosen. */
    private boolean isLacked(ReportGap gap) {
        List<Part> told =
                parts.stream().filter(part -> part.section() == gap.section()).toList();
        return told.isEmpty()
                ? kind == ReportKind.PUBLIC
                : told.stream().allMatch(part -> part.items().isEmpty());
    }

    private ReportContent with(Basics told, List<Part> left, List<ReportGap> lacked) {
        return new ReportContent(
                kind,
                purpose,
                subjectKind,
                name,
                code,
                maskedIdNumber,
                told,
                periodFrom,
                periodUntil,
                dataAt,
                disputed,
                left,
                lacked);
    }

    /**
     * The basic information of the subject beside its name and code.
     *
     * @param registrationNumber {@code null} where there is none
     * @param leaders who leads it by law; none for natural persons
     * @param registration how it stands on the business register; {@code null} where nobody told it
     */
    public record Basics(String registrationNumber, List<Leader> leaders, RegistrationRow registration)
            implements Serializable {

        public Basics {
            leaders = List.copyOf(leaders);
        }

        /** One of whose registration nothing is told. */
        public Basics(String registrationNumber, List<Leader> leaders) {
            this(registrationNumber, leaders, null);
        }

        /** Whether it tells what reports else say that no source is connected for. */
        boolean tells(ReportGap gap) {
            return switch (gap) {
                case REGISTRATION_STATUS -> registration != null;
                case ESTABLISHED_ON -> registration != null && registration.establishedOn() != null;
                case ABNORMAL_OPERATION, INSPECTIONS, CREDIT_PROMISES, JUDGMENTS -> false;
            };
        }
    }

    /** Who leads an organisation. */
    public record Leader(RelationRole role, String name) implements Serializable {}

    /**
     * What a decision says at one of its items.
     *
     * @param item name of the item, for example {@code FACTS}; stable
     * @param name as papers call it
     * @param value as papers write it
     */
    public record Field(String item, String name, String value) implements Serializable {}

    /**
     * How much of a section is of one field.
     *
     * @param bureau id of the bureau that provides it
     * @param name what the bureau was called then
     */
    public record FoundInField(String bureau, LocalizedText name, int count) implements Serializable {}

    /**
     * A section with its items.
     *
     * @param unchecked lists of the section whose delivery is overdue: nobody can say that the subject is not on them
     * @param fields how much each of the fields that were chosen tells; none where none was chosen
     */
    public record Part(
            ReportSection section, List<Item> items, List<DeliveredList> unchecked, List<FoundInField> fields)
            implements Serializable {

        public Part {
            items = List.copyOf(items);
            unchecked = unchecked == null ? List.of() : List.copyOf(unchecked);
            fields = fields == null ? List.of() : List.copyOf(fields);
        }

        /** One of every field. */
        public Part(ReportSection section, List<Item> items, List<DeliveredList> unchecked) {
            this(section, items, unchecked, List.of());
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
     * @param fields what the decision says, in the order of the national report standard; none where it may not be told
     * @param ofUnknownList whether it stands on a list that the tenant no longer keeps: nobody can say what the list held subjects for
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
            LocalDate endedOn,
            List<Field> fields,
            boolean ofUnknownList)
            implements Serializable {

        public Item {
            fields = fields == null ? List.of() : List.copyOf(fields);
        }

        /** One whose list, if it is of any, is known. */
        public Item(
                String number,
                LocalizedText title,
                String authority,
                String document,
                LocalDate decidedOn,
                LocalDate until,
                boolean disputed,
                LocalDate repairedOn,
                LocalDate endedOn,
                List<Field> fields) {
            this(number, title, authority, document, decidedOn, until, disputed, repairedOn, endedOn, fields, false);
        }
    }
}
