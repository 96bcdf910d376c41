package org.creditportal.responsibility.api.assessment;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How one score stands. Texts in the bundle under {@code LineState.<NAME>}. */
public enum LineState implements ProcedureState<LineState> {
    /** Nobody contests it. */
    UNCONTESTED,
    /** The bureau contests it; the credit office is to decide. */
    CONTESTED,
    /** The bureau was right. */
    ACCEPTED,
    /** The score stays. */
    REJECTED;

    private static final Transitions<LineState> LIFE =
            Transitions.<LineState>table().from(UNCONTESTED, CONTESTED).from(CONTESTED, ACCEPTED, REJECTED);

    @Override
    public Transitions<LineState> transitions() {
        return LIFE;
    }
}
