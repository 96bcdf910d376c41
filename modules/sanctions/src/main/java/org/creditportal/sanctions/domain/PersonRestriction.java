package org.creditportal.sanctions.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;

/** One person, one reason, one company that caused it (K-18). Belongs to the authority that imposed it. */
@Entity
@Table(name = "snc_restriction")
public class PersonRestriction extends Matter<RestrictionState> {

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "person_key", nullable = false, updatable = false)
    private long relation;

    @Column(name = "person_name", nullable = false, updatable = false)
    private String personName;

    @Column(name = "person_masked", updatable = false)
    private String maskedNumber;

    @Column(name = "company_name", nullable = false, updatable = false)
    private String company;

    /** Person, reason and company while it is not lifted, which the database keeps unique. */
    @Column(name = "active_key")
    private String activeKey;

    /** Number of the person's own dossier; {@code null} while the person is not on record. */
    @Column(name = "person_number")
    private String personNumber;

    @Column(name = "company_number", updatable = false)
    private String companyNumber;

    @Column(name = "task_number", updatable = false)
    private String taskNumber;

    @Column(name = "basis_document", updatable = false)
    private String basisDocument;

    @Column(name = "basis_article", updatable = false)
    private String basisArticle;

    @Column(name = "imposed_on", updatable = false)
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false, updatable = false)
    private RestrictionReason ground;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate until;

    /** Under which it was lifted early; {@code null} otherwise. */
    @Column(name = "certificate")
    private String certificate;

    @ElementCollection
    @CollectionTable(name = "snc_restriction_step", joinColumns = @JoinColumn(name = "restriction_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected PersonRestriction() {}

    private PersonRestriction(CaseTask task, Person person, RestrictionReason ground, LocalDate from, LocalDate until) {
        super(task.bureau());
        this.caseNumber = task.caseNumber();
        this.taskNumber = task.number();
        this.companyNumber = task.subjectNumber();
        this.basisDocument = task.basis().document();
        this.basisArticle = task.basis().article();
        this.activeKey = key(task.subjectNumber(), person.key(), ground);
        this.personNumber = person.number();
        this.from = from;
        this.relation = person.relation();
        this.personName = person.name();
        this.maskedNumber = person.maskedNumber();
        this.company = task.subjectName();
        this.ground = ground;
        this.until = until;
    }

    /**
     * A person behind a company.
     *
     * @param relation id of the relation
     * @param key tells the persons behind a company apart
     * @param number of the person's own dossier; {@code null} where there is none
     * @param maskedNumber {@code null} when it is not known
     * @param represents whether the person is or was the legal representative
     * @param since first day on which the person is known to have stood there; {@code null} when not known
     * @param until last day; {@code null} when not over or not known
     */
    public record Person(
            long relation,
            String key,
            String number,
            String name,
            String maskedNumber,
            boolean represents,
            LocalDate since,
            LocalDate until) {

        /** Since when somebody is known from files, which do not come in the order of their days, tells only who came after another. */
        public Person sinceUnknown() {
            return new Person(relation, key, number, name, maskedNumber, represents, null, until);
        }

        /** As far as is known; the officer who restricts sees what is not. */
        public boolean represented(LocalDate day) {
            return represents && (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * The days that count when somebody is restricted.
     *
     * @param decidedOn of the decision that the case rests on: for a serious violation answers who represented the company then
     * @param until last day of the restriction
     */
    public record Days(LocalDate decidedOn, LocalDate today, LocalDate until) {}

    /** What restrictions upon somebody behind the company may stand for, by any of the keys that tell him. */
    public static Set<String> keys(String company, Collection<String> persons) {
        return persons.stream()
                .flatMap(
                        person -> Arrays.stream(RestrictionReason.values()).map(ground -> key(company, person, ground)))
                .collect(Collectors.toSet());
    }

    /** Whether somebody in this role may be restricted for its reason. */
    public boolean reaches(RelationRole role) {
        return ground == RestrictionReason.SERIOUS_VIOLATION
                ? role == RelationRole.LEGAL_REPRESENTATIVE
                : role != RelationRole.SHAREHOLDER;
    }

    /** What one restriction only may stand for. */
    private static String key(String company, String person, RestrictionReason ground) {
        return String.join(":", company, person, String.valueOf(ground));
    }

    /** Restricts a person as long as the measure may last; for a serious violation who represented the company (公司法 178(4)). */
    public static PersonRestriction impose(
            CaseTask task, Person person, RestrictionReason ground, Days days, Signature by) {
        LocalDate until = days.until();
        boolean complete =
                ground != null && until != null && !until.isBefore(days.today()) && !until.isAfter(task.until());
        if (!complete) {
            throw new SanctionsRefusedException(SanctionsError.RESTRICTION_UNFIT);
        }
        if (ground == RestrictionReason.SERIOUS_VIOLATION && !person.represented(days.decidedOn())) {
            throw new SanctionsRefusedException(SanctionsError.NOT_REPRESENTING, days.decidedOn());
        }
        PersonRestriction imposed = new PersonRestriction(task, person, ground, days.today(), until);
        imposed.begin(RestrictionState.IMPOSED, by, List.of());
        return imposed;
    }

    /** An officer of the authority that imposed it asks for early lifting. */
    public void ask(Signatory officer, Signature signature) {
        demand(StepRule.SAME_BUREAU, officer);
        take(RestrictionState.LIFTING_ASKED, signature);
    }

    /** Another officer of that authority lets it hold. */
    public void uphold(Signatory officer, Signature signature) {
        demandDecidable(officer);
        take(RestrictionState.IMPOSED, signature);
    }

    /**
     * Another officer of that authority lifts it.
     *
     * @param next gives the number of the certificate, which is taken only when it is lifted
     */
    public void liftEarly(Signatory officer, Signature signature, Supplier<String> next) {
        demandDecidable(officer);
        take(RestrictionState.LIFTED, signature);
        activeKey = null;
        certificate = next.get();
    }

    private void demandDecidable(Signatory officer) {
        state().demand(RestrictionState.LIFTING_ASKED);
        demand(StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES), officer);
    }

    /** The case was lifted, or its last day is over and another one takes its place. */
    public void lift(Signature signature) {
        if (state().allows(RestrictionState.LIFTED)) {
            take(RestrictionState.LIFTED, signature);
            activeKey = null;
        }
    }

    /** Whether it holds on the day, as far as it depends on itself. */
    public boolean holds(LocalDate day) {
        return state() != RestrictionState.LIFTED && !day.isAfter(until);
    }

    /** What it is on the day, on a case that is this then: suspended with its case, over with it or after its own last day. */
    public CaseStanding standing(LocalDate day, CaseStanding ofCase) {
        return holds(day) ? ofCase : CaseStanding.OVER;
    }

    /** The person has come on record since, or was found to be another than who was taken for the same. */
    public void identify(String person) {
        personNumber = person;
    }

    /** Why it was lifted; {@code null} while it is not. */
    public String liftedBecause() {
        return state() == RestrictionState.LIFTED ? lastStep().signature().reason() : null;
    }

    /** Where the officer may lead it now. */
    public Set<RestrictionState> nextFor(Signatory officer) {
        boolean asked = state() == RestrictionState.LIFTING_ASKED;
        return Arrays.stream(RestrictionState.values())
                .filter(next -> asked || next == RestrictionState.LIFTING_ASKED)
                .filter(next -> offers(
                        next, asked ? StepRule.SAME_BUREAU.and(StepRule.FOUR_EYES) : StepRule.SAME_BUREAU, officer))
                .collect(Collectors.toSet());
    }

    @Override
    protected Class<RestrictionState> states() {
        return RestrictionState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** Number of the certificate under which it was lifted early; {@code null} otherwise. */
    public String certificate() {
        return certificate;
    }

    /** What one only may stand for at a time; {@code null} once it is lifted. */
    public String activeKey() {
        return activeKey;
    }

    /** Id of the person's relation to the company. */
    public long relation() {
        return relation;
    }

    public String personName() {
        return personName;
    }

    public String maskedNumber() {
        return maskedNumber;
    }

    /** Number of the person's own dossier; {@code null} while the person is not on record. */
    public String personNumber() {
        return personNumber;
    }

    /** Number of the company that caused it. */
    public String companyNumber() {
        return companyNumber;
    }

    /** Number of the task in which the bureau imposed it. */
    public String taskNumber() {
        return taskNumber;
    }

    /** The law that the measure rests on. */
    public Citation basis() {
        return new Citation(basisDocument, basisArticle, null);
    }

    /** Its first day. */
    public LocalDate from() {
        return from;
    }

    public String company() {
        return company;
    }

    public RestrictionReason ground() {
        return ground;
    }

    public LocalDate until() {
        return until;
    }
}
