package org.creditportal.responsibility.api.assessment;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far an assessment has come. Texts in the bundle under {@code RunState.<NAME>}. */
public enum RunState implements ProcedureState<RunState> {
    /** Facts are frozen and counted in the background. */
    COMPUTING,
    /** Bureaus score themselves. */
    SELF_SCORING,
    /** The credit office gives points where none are counted. */
    SCORING,
    /** Bureaus see their scores and may contest them. */
    CONTESTABLE,
    /** Final and published. */
    CONFIRMED,
    /** Given up. */
    WITHDRAWN;

    private static final Transitions<RunState> LIFE = Transitions.<RunState>table()
            .from(COMPUTING, SELF_SCORING, WITHDRAWN)
            .from(SELF_SCORING, SCORING, WITHDRAWN)
            .from(SCORING, CONTESTABLE, WITHDRAWN)
            .from(CONTESTABLE, CONFIRMED, WITHDRAWN);

    /** Whether an assessment that came here had been there before, or might have been. */
    public boolean isPast(RunState earlier) {
        return this != WITHDRAWN && compareTo(earlier) > 0;
    }

    @Override
    public Transitions<RunState> transitions() {
        return LIFE;
    }
}
