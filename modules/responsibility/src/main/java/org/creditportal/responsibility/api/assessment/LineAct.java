package org.creditportal.responsibility.api.assessment;

import java.math.BigDecimal;
import java.util.Set;
import org.creditportal.responsibility.api.ResponsibilityPermission;

/** What can be done with one score. Texts in the bundle under {@code LineAct.<NAME>}. */
public enum LineAct {
    /** The bureau says what it would give itself, with evidence. */
    SCORE_SELF(RunState.SELF_SCORING, false),
    /** The credit office gives points. */
    GIVE(RunState.SCORING, true),
    /** The bureau contests, with evidence. */
    CONTEST(RunState.CONTESTABLE, false),
    /** The credit office agrees and gives other points. */
    ACCEPT(RunState.CONTESTABLE, true),
    /** The credit office stays with the points. */
    REJECT(RunState.CONTESTABLE, true);

    private final RunState during;
    private final boolean office;

    LineAct(RunState during, boolean office) {
        this.during = during;
        this.office = office;
    }

    /** While the run is where. */
    public RunState during() {
        return during;
    }

    /** Whether it is for the credit office; else for the bureau. */
    public boolean isForTheOffice() {
        return office;
    }

    /** Whether it says how many points. */
    public boolean asksForPoints() {
        return this != CONTEST && this != REJECT;
    }

    /** What is attached for it. */
    public ScoreEvidence evidence() {
        return switch (this) {
            case SCORE_SELF -> ScoreEvidence.SELF_SCORE;
            case GIVE -> ScoreEvidence.GIVEN;
            case CONTEST -> ScoreEvidence.CONTEST;
            case ACCEPT, REJECT -> ScoreEvidence.DECISION;
        };
    }

    /**
     * What may prove it, of which one has to be there; empty where nothing has to be proven: no points are given without evidence,
     * and none can be proven by nothing.
     *
     * @param points what is given; {@code null} where the act asks for none
     */
    public Set<ScoreEvidence> proofs(BigDecimal points) {
        boolean nothingGiven = points != null && points.signum() == 0;
        return switch (this) {
            case SCORE_SELF -> nothingGiven ? Set.of() : Set.of(ScoreEvidence.SELF_SCORE);
            case GIVE -> nothingGiven ? Set.of() : Set.of(ScoreEvidence.SELF_SCORE, ScoreEvidence.GIVEN);
            case CONTEST -> Set.of(ScoreEvidence.CONTEST);
            case ACCEPT, REJECT -> Set.of();
        };
    }

    /** What an officer needs for it. */
    public String permission() {
        return office ? ResponsibilityPermission.ASSESSMENT_RUN : ResponsibilityPermission.ASSESSMENT_ANSWER;
    }
}
