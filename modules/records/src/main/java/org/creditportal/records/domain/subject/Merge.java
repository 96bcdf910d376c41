package org.creditportal.records.domain.subject;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.subject.MergeState;

/**
 * The question whether two subjects are one, and its answer: proposed by one officer, decided by another, and undone when it
 * proves wrong. An answer is kept for ever, so that a pair found to be two is not asked about again.
 */
@Entity
@Table(name = "rec_merge")
public class Merge extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "from_subject", nullable = false, updatable = false)
    private String from;

    @Column(name = "into_subject", nullable = false, updatable = false)
    private String into;

    /** The same whichever of the two comes first. */
    @Column(name = "pair", nullable = false, updatable = false)
    private String pair;

    /** The pair while the proposal waits; unique, so that two officers propose it once. */
    @Column(name = "open_pair")
    private String openPair;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MergeState state;

    /** What the portal found when it was proposed. */
    @Column(name = "evidence", nullable = false, updatable = false)
    private String evidence;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "proposed_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "proposed_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "proposal_reason"))
    private Signature proposal;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "decided_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "decision_reason"))
    private Signature decision;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "undone_by"))
    @AttributeOverride(name = "officerName", column = @Column(name = "undone_by_name"))
    @AttributeOverride(name = "bureau", column = @Column(name = "undone_by_bureau"))
    @AttributeOverride(name = "at", column = @Column(name = "undone_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "undo_reason"))
    private Signature undoing;

    protected Merge() {}

    private Merge(Subject from, Subject into, PairEvidence evidence, Signature proposal) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.from = from.number();
        this.into = into.number();
        this.pair = pair(from.number(), into.number());
        this.evidence = evidence.text();
        this.proposal = proposal;
    }

    /** An officer thinks that the first is the second. Names alone are never enough, and a merged subject is no more. */
    public static Merge propose(Subject from, Subject into, PairEvidence evidence, Signature why) {
        demandTwo(from, into);
        evidence.demandSufficient();
        Merge merge = new Merge(from, into, evidence, why);
        merge.state = MergeState.PROPOSED;
        merge.openPair = merge.pair;
        return merge;
    }

    /** An officer found that the two are different; nothing changes, so nobody needs to agree. */
    public static Merge toldApart(Subject from, Subject into, PairEvidence evidence, Signature why) {
        demandTwo(from, into);
        Merge merge = new Merge(from, into, evidence, why);
        merge.state = MergeState.REJECTED;
        merge.decision = why;
        return merge;
    }

    /** Key of a pair. */
    public static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }

    private static void demandTwo(Subject from, Subject into) {
        if (from.number().equals(into.number())) {
            throw new RecordsException(RecordsError.MERGE_WITH_ITSELF);
        }
        demandUnmerged(from);
        demandUnmerged(into);
    }

    private static void demandUnmerged(Subject subject) {
        if (subject.isMerged()) {
            throw new RecordsException(RecordsError.SUBJECT_MERGED, subject.mergedInto());
        }
    }

    /**
     * A colleague agrees: the first points to the second from now on. The caller moves what belongs to it.
     *
     * @param today what speaks for it now, for it may have changed since the proposal
     */
    public void agree(Subject fromSubject, Subject intoSubject, PairEvidence today, Signature why) {
        demandColleague(why);
        demandUnmerged(fromSubject);
        demandUnmerged(intoSubject);
        today.demandSufficient();
        become(MergeState.DONE);
        decision = why;
        fromSubject.mergeInto(into);
    }

    /** A colleague does not agree: the two stay two. */
    public void refuse(Signature why) {
        demandColleague(why);
        become(MergeState.REJECTED);
        decision = why;
    }

    /** It was wrong: the first stands for itself again. The caller moves back what was moved. */
    public void undo(Subject fromSubject, Subject intoSubject, Signature why) {
        if (intoSubject.isMerged()) {
            throw new RecordsException(RecordsError.MERGE_UNDO_LATER_FIRST, intoSubject.mergedInto());
        }
        become(MergeState.UNDONE);
        undoing = why;
        fromSubject.separate();
    }

    private void demandColleague(Signature by) {
        if (by.isOfSameOfficer(proposal)) {
            throw new RecordsException(RecordsError.MERGE_REVIEWER_IS_PROPOSER);
        }
    }

    private void become(MergeState next) {
        state = state.to(next);
        openPair = null;
    }

    public boolean isProposedBy(Signatory actor) {
        return actor.signed(proposal);
    }

    public String number() {
        return number;
    }

    public String from() {
        return from;
    }

    public String into() {
        return into;
    }

    public String pair() {
        return pair;
    }

    public MergeState state() {
        return state;
    }

    public PairEvidence evidence() {
        return PairEvidence.read(evidence);
    }

    public Signature proposal() {
        return proposal;
    }

    /** {@code null} while it waits. */
    public Signature decision() {
        return decision;
    }

    /** {@code null} unless undone. */
    public Signature undoing() {
        return undoing;
    }
}
