package org.creditportal.records.domain.subject;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.dossier.NotInDossier;
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
@NotInDossier("whether two subjects are one: officers who decide that see both dossiers")
@Table(name = "rec_merge")
public class Merge extends Matter<MergeState> {

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

    /** What the portal found when it was proposed. */
    @Column(name = "evidence", nullable = false, updatable = false)
    private String evidence;

    @ElementCollection
    @CollectionTable(name = "rec_merge_step", joinColumns = @JoinColumn(name = "merge_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected Merge() {}

    private Merge(Subject from, Subject into, PairEvidence evidence, MergeState first, Signature why) {
        super(why.bureau());
        this.from = from.number();
        this.into = into.number();
        this.pair = pair(from.number(), into.number());
        this.evidence = evidence.text();
        begin(first, why, List.of());
    }

    /** An officer thinks that the first is the second. Names alone are never enough, and a merged subject is no more. */
    public static Merge propose(Subject from, Subject into, PairEvidence evidence, Signature why) {
        demandTwo(from, into);
        evidence.demandSufficient();
        Merge merge = new Merge(from, into, evidence, MergeState.PROPOSED, why);
        merge.openPair = merge.pair;
        return merge;
    }

    /** An officer found that the two are different; nothing changes, so nobody needs to agree. */
    public static Merge toldApart(Subject from, Subject into, PairEvidence evidence, Signature why) {
        demandTwo(from, into);
        return new Merge(from, into, evidence, MergeState.REJECTED, why);
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
        become(MergeState.DONE, why);
        fromSubject.mergeInto(into);
    }

    /** A colleague does not agree: the two stay two. */
    public void refuse(Signature why) {
        demandColleague(why);
        become(MergeState.REJECTED, why);
    }

    /** It was wrong: the first stands for itself again. The caller moves back what was moved. */
    public void undo(Subject fromSubject, Subject intoSubject, Signature why) {
        if (intoSubject.isMerged()) {
            throw new RecordsException(RecordsError.MERGE_UNDO_LATER_FIRST, intoSubject.mergedInto());
        }
        become(MergeState.UNDONE, why);
        fromSubject.separate();
    }

    /** Only one that waits goes to a successor: one that is done may still be undone, by whoever may. */
    @Override
    public boolean goesWith(Handover handover) {
        return state() == MergeState.PROPOSED && super.goesWith(handover);
    }

    private void demandColleague(Signature by) {
        if (by.isOfSameOfficer(proposal())) {
            throw new RecordsException(RecordsError.MERGE_REVIEWER_IS_PROPOSER);
        }
    }

    private void become(MergeState next, Signature why) {
        take(next, why);
        openPair = null;
    }

    public boolean isProposedBy(Signatory actor) {
        return actor.signed(proposal());
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

    public PairEvidence evidence() {
        return PairEvidence.read(evidence);
    }

    /** Who asked; where nobody needed to agree, who answered too. */
    public Signature proposal() {
        return beginning();
    }

    /** {@code null} while it waits. */
    public Signature decision() {
        return steps().stream()
                .filter(step -> MergeState.DONE.name().equals(step.to())
                        || MergeState.REJECTED.name().equals(step.to()))
                .map(MatterStep::signature)
                .findFirst()
                .orElse(null);
    }

    /** {@code null} unless undone. */
    public Signature undoing() {
        return state() == MergeState.UNDONE ? lastStep().signature() : null;
    }

    @Override
    protected Class<MergeState> states() {
        return MergeState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }
}
