package org.creditportal.sanctions.domain.supervision;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.casework.domain.matter.SubjectMatter;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.MarkVisibility;

/**
 * A bureau watches a subject more closely (K-17). Rests on one record or list entry. Whether it holds is never kept: it follows from
 * the state, the last day and from what stands still.
 */
@Entity
@Table(name = "snc_mark")
public class SupervisionMark extends SubjectMatter<MarkState> {

    @Column(name = "ground", nullable = false, updatable = false)
    private String ground;

    @Column(name = "on_entry", nullable = false, updatable = false)
    private boolean onEntry;

    /** The ground while the mark is not over, which the database keeps unique for each bureau. */
    @Column(name = "active_ground")
    private String activeGround;

    @Column(name = "subject_name", nullable = false, updatable = false)
    private String subjectName;

    @Column(name = "basis_document", nullable = false, updatable = false)
    private String basisDocument;

    @Column(name = "basis_article", nullable = false, updatable = false)
    private String basisArticle;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false, updatable = false)
    private MarkVisibility visibility;

    @Column(name = "approved_on")
    private LocalDate from;

    @Column(name = "last_day", nullable = false)
    private LocalDate until;

    @ElementCollection
    @CollectionTable(name = "snc_mark_standstill", joinColumns = @JoinColumn(name = "mark_id"))
    @Column(name = "cause", nullable = false)
    private Set<String> standstills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "snc_mark_step", joinColumns = @JoinColumn(name = "mark_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected SupervisionMark() {}

    private SupervisionMark(
            WatchedGround on, String bureau, Citation basis, LocalDate until, MarkVisibility visibility) {
        super(on.subjectNumber(), bureau);
        this.ground = on.number();
        this.onEntry = on.onEntry();
        this.activeGround = on.number();
        this.subjectName = on.subjectName();
        this.basisDocument = basis.document();
        this.basisArticle = basis.article();
        this.visibility = visibility;
        this.until = until;
    }

    /** A proposal; that its ground may be rested on, its law and its last day were examined just now. */
    public static SupervisionMark propose(
            WatchedGround on, String bureau, Citation basis, LocalDate until, MarkVisibility visibility, Signature by) {
        SupervisionMark proposed = new SupervisionMark(on, bureau, basis, until, visibility);
        proposed.begin(MarkState.PROPOSED, by, List.of());
        return proposed;
    }

    /** Another officer of the bureau lets it hold from today on. */
    public void approve(Signatory officer, Signature signature, LocalDate today) {
        demand(MarkState.APPROVED, StepsOfAMark.to(MarkState.APPROVED), officer);
        if (standing(today) != CaseStanding.PENDING) {
            throw new SanctionsRefusedException(SanctionsError.NOT_IN_FORCE);
        }
        take(MarkState.APPROVED, signature);
        from = today;
    }

    /** Another officer of the bureau does not. */
    public void refuse(Signatory officer, Signature signature) {
        demand(MarkState.REFUSED, StepsOfAMark.to(MarkState.REFUSED), officer);
        take(MarkState.REFUSED, signature);
        activeGround = null;
    }

    /** An officer of the bureau withdraws it. */
    public void withdraw(Signatory officer, Signature signature) {
        demand(MarkState.ENDED, StepsOfAMark.to(MarkState.ENDED), officer);
        end(signature);
    }

    /** Its ground fell, or its last day is over. */
    public void end(Signature signature) {
        take(MarkState.ENDED, signature);
        activeGround = null;
        standstills.clear();
    }

    /** Does not hold while the cause lasts; tells whether it stopped just now. */
    public boolean suspend(String cause) {
        boolean held = standstills.isEmpty();
        standstills.add(cause);
        return held;
    }

    /** The cause is gone; tells whether nothing stops it any more. */
    public boolean resume(String cause) {
        return standstills.remove(cause) && standstills.isEmpty();
    }

    /** Its ground ends earlier now. */
    public void endNoLaterThan(LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(until)) {
            until = lastDay;
        }
    }

    /** What it is on the day. */
    public CaseStanding standing(LocalDate day) {
        if (state().isFinal() || day.isAfter(until)) {
            return CaseStanding.OVER;
        }
        if (!standstills.isEmpty()) {
            return CaseStanding.SUSPENDED;
        }
        return state() == MarkState.APPROVED ? CaseStanding.IN_FORCE : CaseStanding.PENDING;
    }

    /**
     * Whether a bureau's officers see it and inspect by it.
     *
     * @param bureaus the bureau and those that it succeeded; {@code null} for one that sees all
     */
    public boolean isFor(Collection<String> bureaus) {
        return visibility == MarkVisibility.ALL_BUREAUS || bureaus == null || bureaus.contains(bureau());
    }

    /** Where the officer may lead it now. */
    public Set<MarkState> nextFor(Signatory officer) {
        return Arrays.stream(MarkState.values())
                .filter(next -> offers(next, StepsOfAMark.to(next), officer))
                .collect(Collectors.toSet());
    }

    @Override
    protected Class<MarkState> states() {
        return MarkState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    public String ground() {
        return ground;
    }

    public boolean isOnEntry() {
        return onEntry;
    }

    public String subjectName() {
        return subjectName;
    }

    public Citation basis() {
        return new Citation(basisDocument, basisArticle, null);
    }

    public MarkVisibility visibility() {
        return visibility;
    }

    /** The day of its approval; {@code null} before it. */
    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }
}
