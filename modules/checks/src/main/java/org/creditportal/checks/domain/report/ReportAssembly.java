package org.creditportal.checks.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportContent.Basics;
import org.creditportal.checks.api.report.ReportContent.Field;
import org.creditportal.checks.api.report.ReportContent.FoundInField;
import org.creditportal.checks.api.report.ReportContent.Leader;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.checks.api.report.ReportTerms.PurposeTerms;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectView;

/**
 * Puts a report together: of what modules hold, that which its purpose, its sections and its period let it tell. A public report
 * has nothing that was repaired or is over; a special one, which stands for certificates of no violation, tells and marks it. What stands on a list whose delivery is overdue is known to nobody, and the
 * section says so.
 */
public final class ReportAssembly {

    private static final Comparator<StandingFact> NEWEST_FIRST = Comparator.comparing(
                    StandingFact::decidedOn, Comparator.reverseOrder())
            .thenComparing(StandingFact::number);

    private final ReportApplication application;
    private final PurposeTerms terms;
    private final List<PersonBehind> persons;
    private final Map<String, List<Field>> fields;
    private final KnownNames names;
    private final BureausOfFields bureaus;

    public ReportAssembly(ReportApplication application, PurposeTerms terms) {
        this(application, terms, BureausOfFields.UNNAMED);
    }

    /** @param bureaus who holds what the bureaus held whose fields were chosen */
    public ReportAssembly(ReportApplication application, PurposeTerms terms, BureausOfFields bureaus) {
        this(application, terms, bureaus, List.of(), Map.of(), KnownNames.NONE);
    }

    private ReportAssembly(
            ReportApplication application,
            PurposeTerms terms,
            BureausOfFields bureaus,
            List<PersonBehind> persons,
            Map<String, List<Field>> fields,
            KnownNames names) {
        this.application = application;
        this.terms = terms;
        this.persons = persons;
        this.fields = fields;
        this.names = names;
        this.bureaus = bureaus;
    }

    /**
     * The same, telling more.
     *
     * @param leading who stands behind the subject
     * @param said what decisions say, by the number of their record
     * @param known names that decisions may say in their own words
     */
    public ReportAssembly telling(List<PersonBehind> leading, Map<String, List<Field>> said, KnownNames known) {
        return new ReportAssembly(application, terms, bureaus, leading, said, known);
    }

    /** Whether the report tells the fact. */
    public boolean tells(StandingFact fact) {
        if ((fact.repairedOn() != null || fact.endedOn() != null) && application.kind() == ReportKind.PUBLIC) {
            return false;
        }
        if (fact.unseen() && isOfWhatThePublicSees()) {
            return false;
        }
        return application.sections().contains(ReportSection.of(fact))
                && isOfField(fact)
                && !(fact.suspended() && terms.disputed() == Disputed.LEFT_OUT)
                && isInPeriod(fact);
    }

    /** What counts on unseen is told to whoever decides a matter, and in what stands for a certificate of no violation. */
    private boolean isOfWhatThePublicSees() {
        return application.kind() == ReportKind.PUBLIC && application.purpose().needsEvidence();
    }

    /** Those of the facts that the report tells. */
    public List<StandingFact> told(List<StandingFact> facts) {
        return facts.stream().filter(this::tells).toList();
    }

    /**
     * The report.
     *
     * @param facts all that the sources told
     * @param overdue lists of which no fresh delivery was told
     * @param at the moment before the first of them was asked
     */
    public ReportContent content(
            SubjectView subject, List<StandingFact> facts, List<StandingDelivery> overdue, Instant at) {
        Map<ReportSection, List<StandingFact>> told =
                told(facts).stream().sorted(NEWEST_FIRST).collect(Collectors.groupingBy(ReportSection::of));
        Map<ReportSection, List<DeliveredList>> unchecked = overdue.stream()
                .collect(Collectors.groupingBy(
                        ReportSection::of, Collectors.mapping(DeliveredList::of, Collectors.toList())));
        return new ReportContent(
                application.kind(),
                application.purpose(),
                subject.kind(),
                subject.kind().isPerson() && terms.maskedName() ? Masking.name(subject.name()) : subject.name(),
                subject.code(),
                subject.maskedIdNumber(),
                new Basics(subject.registrationNumber(), leaders(subject.kind())),
                application.periodFrom(),
                application.periodUntil(),
                at,
                terms.disputed(),
                application.sections().stream()
                        .sorted()
                        .map(section -> new ReportContent.Part(
                                section,
                                told.getOrDefault(section, List.of()).stream()
                                        .map(this::item)
                                        .toList(),
                                unchecked.getOrDefault(section, List.of()),
                                inFields(section, told.getOrDefault(section, List.of()))))
                        .toList());
    }

    /** Of each field that was chosen how much there is, nothing too: records alone are of fields. */
    private List<FoundInField> inFields(ReportSection section, List<StandingFact> told) {
        if (!section.isOfRecords()) {
            return List.of();
        }
        return bureaus.holders(application.bureaus()).stream()
                .map(bureau -> new FoundInField(
                        bureau,
                        bureaus.name().apply(bureau),
                        Math.toIntExact(told.stream()
                                .filter(fact -> bureaus.isHeldBy(fact.bureau(), bureau))
                                .count())))
                .toList();
    }

    private boolean isOfField(StandingFact fact) {
        return fact.kind() != StandingKind.RECORD
                || application.bureaus().isEmpty()
                || bureaus.holders(application.bureaus()).stream()
                        .anyMatch(bureau -> bureaus.isHeldBy(fact.bureau(), bureau));
    }

    /** What was in force in the period is told whenever it began; a record only where it was decided in the period. */
    private boolean isInPeriod(StandingFact fact) {
        if (application.periodFrom() == null) {
            return true;
        }
        LocalDate day = fact.decidedOn();
        LocalDate over = fact.endedOn() == null ? fact.repairedOn() : fact.endedOn();
        return !day.isAfter(application.periodUntil())
                && (fact.kind() == StandingKind.RECORD
                        ? !day.isBefore(application.periodFrom())
                        : over == null || !over.isBefore(application.periodFrom()));
    }

    /** Who holds shares is none of a report's business, nor who answered for something done in a legal person: its representative leads it. */
    private List<Leader> leaders(SubjectKind kind) {
        return persons.stream()
                .filter(person -> kind == SubjectKind.LEGAL_PERSON
                        ? person.role() == RelationRole.LEGAL_REPRESENTATIVE
                        : person.role() != RelationRole.SHAREHOLDER)
                .map(person ->
                        new Leader(person.role(), terms.maskedName() ? Masking.name(person.name()) : person.name()))
                .distinct()
                .toList();
    }

    private ReportContent.Item item(StandingFact fact) {
        return new ReportContent.Item(
                fact.number(),
                fact.title(),
                fact.authority(),
                fact.document(),
                fact.decidedOn(),
                fact.until(),
                fact.suspended(),
                fact.repairedOn(),
                fact.endedOn(),
                fields.getOrDefault(fact.number(), List.of()).stream()
                        .map(field -> terms.maskedName() ? names.masked(field) : field)
                        .toList(),
                fact.kind() == StandingKind.LIST_ENTRY && fact.colour() == null);
    }
}
