package org.creditportal.casework.api.proposal;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a proposed change has come. Texts in the bundle under {@code ProposalState.<NAME>}. */
public enum ProposalState implements ProcedureState<ProposalState> {
    /** Waits for a second officer. */
    PROPOSED,
    /** A second officer agreed, and it was done. */
    APPROVED,
    /** A second officer did not agree; nothing was done. */
    RETURNED;

    private static final Transitions<ProposalState> LIFE =
            Transitions.<ProposalState>table().from(PROPOSED, APPROVED, RETURNED);

    @Override
    public Transitions<ProposalState> transitions() {
        return LIFE;
    }
}
