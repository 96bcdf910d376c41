package org.creditportal.sanctions.api.typical;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/**
 * How far a typical case has come; whether the public sees it follows from its joint case too. Texts: {@code
 * TypicalCaseState.<NAME>}.
 */
public enum TypicalCaseState implements ProcedureState<TypicalCaseState> {
    /** The credit office is to decide. */
    PROPOSED,
    /** The public sees it, as long as the measures apply. */
    PUBLISHED,
    /** The credit office found it unfit for the public. Final. */
    REFUSED,
    /** The credit office took it back, or the ground of its joint case fell. Final. */
    WITHDRAWN;

    private static final Transitions<TypicalCaseState> LIFE = Transitions.<TypicalCaseState>table()
            .from(PROPOSED, PUBLISHED, REFUSED, WITHDRAWN)
            .from(PUBLISHED, WITHDRAWN);

    @Override
    public Transitions<TypicalCaseState> transitions() {
        return LIFE;
    }
}
