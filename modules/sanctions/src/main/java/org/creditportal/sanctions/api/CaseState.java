package org.creditportal.sanctions.api;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/**
 * How far a joint case has come. Whether its measures apply today is no state: it follows from the days, from what stands still
 * and from the ground whenever somebody asks ({@link CaseStanding}). Texts in the bundle under {@code CaseState.<NAME>}.
 */
public enum CaseState implements ProcedureState<CaseState> {
    /** The lead bureau is to choose measures. */
    OPENED,
    /** Another officer of the lead bureau is to review the choice, or that no measure fits. */
    CHOSEN,
    /** Reviewed: every implementing bureau has its task. */
    INITIATED,
    /** The lead bureau found, by two officers, no measure that fits. Final. */
    DISPENSED,
    /** The ground fell or the last day is over: nothing applies any more. Final. */
    LIFTED;

    private static final Transitions<CaseState> LIFE = Transitions.<CaseState>table()
            .from(OPENED, CHOSEN, LIFTED)
            .from(CHOSEN, INITIATED, DISPENSED, OPENED, LIFTED)
            .from(INITIATED, LIFTED);

    @Override
    public Transitions<CaseState> transitions() {
        return LIFE;
    }
}
