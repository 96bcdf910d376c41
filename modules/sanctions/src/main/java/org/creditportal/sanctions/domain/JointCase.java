package org.creditportal.sanctions.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.casework.domain.matter.SubjectMatter;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;

/**
 * What one list entry or record brings upon its subject in all bureaus (K-13). Belongs to the lead bureau, which chooses the
 * measures and reviews the choice. Whether the measures apply is never kept: it follows from the state, the last day and from
 * what stands still.
 */
@Entity
@Table(name = "snc_case")
public class JointCase extends SubjectMatter<CaseState> {

    @Column(name = "ground", nullable = false, updatable = false)
    private String ground;

    @Column(name = "on_entry", nullable = false, updatable = false)
    private boolean onEntry;

    /** The ground while the case is not over, which the database keeps unique. */
    @Column(name = "active_ground")
    private String activeGround;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect", nullable = false, updatable = false)
    private MeasureEffect effect;

    @Column(name = "list_type", nullable = false, updatable = false)
    private String listType;

    @Enumerated(EnumType.STRING)
    @Column(name = "degree", updatable = false)
    private Degree degree;

    @Column(name = "subject_name", nullable = false, updatable = false)
    private String subjectName;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false)
    private MeasureObject subjectKind;

    @Column(name = "basis_document", nullable = false)
    private String basisDocument;

    @Column(name = "basis_article")
    private String basisArticle;

    @Column(name = "document_number", nullable = false, updatable = false)
    private String documentNumber;

    @Column(name = "facts")
    private String facts;

    @Column(name = "initiated_on")
    private LocalDate from;

    @Column(name = "last_day", nullable = false)
    private LocalDate until;

    @Column(name = "suspended_on")
    private LocalDate suspendedOn;

    /** When it was suspended or resumed last. */
    @Column(name = "stood_at")
    private Instant stoodAt;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    /** Since when it waits for the lead bureau; {@code null} once it does not. */
    @Column(name = "waits_at")
    private Instant waitsAt;

    @ElementCollection
    @CollectionTable(name = "snc_case_standstill", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "cause", nullable = false)
    private Set<String> standstills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "snc_case_measure", joinColumns = @JoinColumn(name = "case_id"))
    private List<ChosenMeasure> measures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "snc_case_ended", joinColumns = @JoinColumn(name = "case_id"))
    private List<EndedMeasure> ended = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "snc_case_step", joinColumns = @JoinColumn(name = "case_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected JointCase() {}

    private JointCase(Ground on) {
        super(on.subject().number(), on.bureau());
        this.ground = on.number();
        this.onEntry = on.onEntry();
        this.activeGround = on.number();
        this.effect = on.effect();
        this.listType = on.listType();
        this.degree = on.degree();
        this.subjectName = on.subject().name();
        this.subjectKind = on.subject().kind();
        this.basisDocument = on.basis().document();
        this.basisArticle = on.basis().article();
        this.documentNumber = on.documentNumber();
        this.facts = on.facts();
        this.until = on.until();
    }

    /** A new case; by the portal where a list entry came into force, else by an officer of the lead bureau. */
    public static JointCase open(Ground ground, Signature by) {
        JointCase opened = new JointCase(ground);
        opened.begin(CaseState.OPENED, by, List.of());
        opened.openedAt = by.at();
        opened.waitsAt = by.at();
        return opened;
    }

    /**
     * The lead bureau's choice; no measure is chosen that does not fit, for the catalogue was asked just now. To choose none is to
     * propose that the case be dispensed with.
     */
    public void choose(List<ChosenMeasure> chosen, Signatory officer, Signature signature) {
        demand(StepsOfACase.to(CaseState.CHOSEN), officer);
        take(CaseState.CHOSEN, signature);
        waitsAt = signature.at();
        measures.clear();
        measures.addAll(chosen);
    }

    /** Another officer of the lead bureau agrees that no measure fits. */
    public void dispense(Signatory officer, Signature signature) {
        demand(CaseState.DISPENSED, StepsOfACase.to(CaseState.DISPENSED), officer);
        if (!measures.isEmpty()) {
            throw new SanctionsRefusedException(SanctionsError.MEASURES_CHOSEN);
        }
        take(CaseState.DISPENSED, signature);
        waitsAt = null;
        activeGround = null;
    }

    /** Another officer of the lead bureau lets the measures apply from today on. */
    public void initiate(Signatory officer, Signature signature, LocalDate today) {
        demand(StepsOfACase.to(CaseState.INITIATED), officer);
        if (measures.isEmpty()) {
            throw new SanctionsRefusedException(SanctionsError.NOTHING_CHOSEN);
        }
        if (!standstills.isEmpty() || today.isAfter(until)) {
            throw new SanctionsRefusedException(SanctionsError.NOT_IN_FORCE);
        }
        take(CaseState.INITIATED, signature);
        waitsAt = null;
        from = today;
    }

    /** Another officer of the lead bureau returns the choice. */
    public void sendBack(Signatory officer, Signature signature) {
        state().demand(CaseState.CHOSEN);
        demand(StepsOfACase.to(CaseState.OPENED), officer);
        take(CaseState.OPENED, signature);
        waitsAt = signature.at();
    }

    /** The ground fell, or its last day is over. */
    public void lift(Signature signature) {
        take(CaseState.LIFTED, signature);
        waitsAt = null;
        activeGround = null;
        standstills.clear();
        suspendedOn = null;
    }

    /**
     * The lead bureau ends one of the measures, which was wrong; the case goes on.
     *
     * @throws SanctionsRefusedException where it has no such measure that applies
     */
    public void end(String code, LocalDate today) {
        state().demand(CaseState.INITIATED);
        if (!isApplied(code)) {
            throw new SanctionsRefusedException(SanctionsError.MEASURE_UNFIT, code);
        }
        ended.add(new EndedMeasure(code, today));
    }

    /** Whether it has such a measure, and the lead bureau has not ended it. */
    public boolean isApplied(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).anyMatch(measure -> ended.stream()
                .noneMatch(one -> one.isOf(measure)));
    }

    /** Its measures do not apply while the cause lasts; tells whether they stopped applying just now. */
    public boolean suspend(String cause, LocalDate today, Instant now) {
        boolean applied = standstills.isEmpty();
        standstills.add(cause);
        if (applied) {
            suspendedOn = today;
            stoodAt = now;
        }
        return applied;
    }

    /** The cause is gone; tells whether the measures apply again. */
    public boolean resume(String cause, Instant now) {
        boolean applies = standstills.remove(cause) && standstills.isEmpty();
        if (applies) {
            suspendedOn = null;
            stoodAt = now;
        }
        return applies;
    }

    /** The ground lasts longer or shorter now. */
    public void follow(LocalDate lastDay) {
        until = lastDay;
    }

    /** The ground says something else now, or rests on another law. */
    public void say(Citation basis, String told) {
        basisDocument = basis.document();
        basisArticle = basis.article();
        facts = told;
    }

    /** What it is on the day. */
    public CaseStanding standing(LocalDate day) {
        return standing(state(), until, !standstills.isEmpty(), day);
    }

    static CaseStanding standing(CaseState state, LocalDate until, boolean suspended, LocalDate day) {
        if (state.isFinal() || day.isAfter(until)) {
            return CaseStanding.OVER;
        }
        if (state != CaseState.INITIATED) {
            return CaseStanding.PENDING;
        }
        return suspended ? CaseStanding.SUSPENDED : CaseStanding.IN_FORCE;
    }

    /** Whether its last day is over and nobody has lifted it yet. */
    public boolean hasLapsed(LocalDate day) {
        return day.isAfter(until) && !state().isFinal();
    }

    /** Refuses to let anything be applied on a day on which nothing applies. */
    public void demandInForce(LocalDate day) {
        if (standing(day) != CaseStanding.IN_FORCE) {
            throw new SanctionsRefusedException(SanctionsError.NOT_IN_FORCE);
        }
    }

    /** The last day of one of its measures: the one before the lead bureau ended it, its own longest duration, or the ground's end if that comes first. */
    public LocalDate lastDay(ChosenMeasure measure) {
        Optional<LocalDate> early =
                ended.stream().filter(one -> one.isOf(measure)).findFirst().map(EndedMeasure::lastDay);
        if (early.isPresent()) {
            return early.get();
        }
        LocalDate longest = measure.months() == null || from == null ? until : from.plusMonths(measure.months());
        return longest.isBefore(until) ? longest : until;
    }

    /** Where the officer may lead it now. */
    public Set<CaseState> nextFor(Signatory officer) {
        return Arrays.stream(CaseState.values())
                .filter(next -> next != CaseState.LIFTED)
                .filter(next -> next != (measures.isEmpty() ? CaseState.INITIATED : CaseState.DISPENSED))
                .filter(next -> offers(next, StepsOfACase.to(next), officer))
                .collect(Collectors.toSet());
    }

    @Override
    protected Class<CaseState> states() {
        return CaseState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    /** Number of the list entry or record that it rests on. */
    public String ground() {
        return ground;
    }

    public boolean isOnEntry() {
        return onEntry;
    }

    public MeasureEffect effect() {
        return effect;
    }

    public String listType() {
        return listType;
    }

    /** How grave the dishonesty is; {@code null} for incentives. */
    public Degree degree() {
        return degree;
    }

    public String subjectName() {
        return subjectName;
    }

    public MeasureObject subjectKind() {
        return subjectKind;
    }

    public Citation basis() {
        return new Citation(basisDocument, basisArticle, null);
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String facts() {
        return facts;
    }

    /** The day from which its measures apply; {@code null} before they are reviewed. */
    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public List<String> standstills() {
        return standstills.stream().sorted().toList();
    }

    /** Since when its measures do not apply; {@code null} while they do, and where it was not kept. */
    public LocalDate suspendedOn() {
        return suspendedOn;
    }

    /** Since when it waits for the lead bureau, to choose or to review; {@code null} once it does not. */
    public Instant waitsAt() {
        return waitsAt;
    }

    /** When it was suspended or resumed last; {@code null} where it never was. */
    public Instant stoodAt() {
        return stoodAt;
    }

    public List<ChosenMeasure> measures() {
        return List.copyOf(measures);
    }
}
