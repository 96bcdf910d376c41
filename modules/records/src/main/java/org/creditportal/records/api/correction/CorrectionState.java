package org.creditportal.records.api.correction;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** What became of a proposal; texts in the bundle under {@code CorrectionState.<NAME>}. */
public enum CorrectionState implements ProcedureState<CorrectionState> {
    /** Waits for another officer of the same bureau. */
    PROPOSED,
    /** Agreed to, and in effect since. */
    APPROVED,
    /** Refused; the record stayed as it was. */
    REJECTED;

    private static final Transitions<CorrectionState> LIFE =
            Transitions.<CorrectionState>table().from(PROPOSED, APPROVED, REJECTED);

    @Override
    public Transitions<CorrectionState> transitions() {
        return LIFE;
    }
}
