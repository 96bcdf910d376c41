package org.creditportal.sanctions.api.supervision;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a mark has come; whether it holds follows from its ground and its last day. Texts: {@code MarkState.<NAME>}. */
public enum MarkState implements ProcedureState<MarkState> {
    /** Another officer of the bureau is to decide. */
    PROPOSED,
    /** Holds, as long as its ground does. */
    APPROVED,
    /** Another officer found that it does not fit. Final. */
    REFUSED,
    /** Withdrawn, or its ground fell. Final. */
    ENDED;

    private static final Transitions<MarkState> LIFE = Transitions.<MarkState>table()
            .from(PROPOSED, APPROVED, REFUSED, ENDED)
            .from(APPROVED, ENDED);

    @Override
    public Transitions<MarkState> transitions() {
        return LIFE;
    }
}
