package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;

/** A merger whole. */
public class MergeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MergeNumber number;
    private final long version;
    private final MergeState state;
    private final SubjectView from;
    private final SubjectView into;
    private final List<Evidence> speakingFor;
    private final List<Evidence> speakingAgainst;
    private final OpinionView proposal;
    private final OpinionView decision;
    private final OpinionView undoing;
    private final boolean decidable;
    private final boolean undoable;

    public MergeView(
            MergeNumber number,
            long version,
            MergeState state,
            SubjectView from,
            SubjectView into,
            List<Evidence> speakingFor,
            List<Evidence> speakingAgainst,
            OpinionView proposal,
            OpinionView decision,
            OpinionView undoing,
            boolean decidable,
            boolean undoable) {
        this.number = number;
        this.version = version;
        this.state = state;
        this.from = from;
        this.into = into;
        this.speakingFor = speakingFor;
        this.speakingAgainst = speakingAgainst;
        this.proposal = proposal;
        this.decision = decision;
        this.undoing = undoing;
        this.decidable = decidable;
        this.undoable = undoable;
    }

    public MergeNumber getNumber() {
        return number;
    }

    /** To be sent back with a decision. */
    public long getVersion() {
        return version;
    }

    public MergeState getState() {
        return state;
    }

    /** The subject that leads to the other, or would. */
    public SubjectView getFrom() {
        return from;
    }

    /** The subject that stays. */
    public SubjectView getInto() {
        return into;
    }

    /** As found when it was proposed. */
    public List<Evidence> getSpeakingFor() {
        return speakingFor;
    }

    /** As found when it was proposed. */
    public List<Evidence> getSpeakingAgainst() {
        return speakingAgainst;
    }

    public OpinionView getProposal() {
        return proposal;
    }

    /** {@code null} while it waits. */
    public OpinionView getDecision() {
        return decision;
    }

    /** {@code null} unless undone. */
    public OpinionView getUndoing() {
        return undoing;
    }

    /** Whether the officer may decide: never on an own proposal. */
    public boolean isDecidable() {
        return decidable;
    }

    /** Whether the officer may undo it. */
    public boolean isUndoable() {
        return undoable;
    }
}
