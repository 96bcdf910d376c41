package org.creditportal.sanctions.api.supervision;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a plan of inspections has come. Texts: {@code PlanState.<NAME>}. */
public enum PlanState implements ProcedureState<PlanState> {
    /** Another officer of the bureau is to draw, or to drop it. */
    DRAFTED,
    /** Subjects and inspectors are drawn; results are told. */
    DRAWN,
    /** The result of every inspection is told. Final. */
    CLOSED,
    /** Dropped before the draw. Final. */
    DROPPED;

    private static final Transitions<PlanState> LIFE =
            Transitions.<PlanState>table().from(DRAFTED, DRAWN, DROPPED).from(DRAWN, CLOSED);

    @Override
    public Transitions<PlanState> transitions() {
        return LIFE;
    }
}
