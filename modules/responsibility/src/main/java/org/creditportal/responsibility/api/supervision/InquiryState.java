package org.creditportal.responsibility.api.supervision;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far an inquiry has come. Texts in the bundle under {@code InquiryState.<NAME>}. */
public enum InquiryState implements ProcedureState<InquiryState> {
    /** The bureau is to answer. */
    OPENED,
    /** The supervisor is to judge the answer. */
    ANSWERED,
    /** The answer was not enough; the bureau is to answer again. */
    RETURNED,
    /** Closed: something was wrong. */
    FAULT_FOUND,
    /** Closed: nothing was wrong. */
    CLEARED,
    /** The supervisor took it back before it was answered. */
    WITHDRAWN;

    private static final Transitions<InquiryState> LIFE = Transitions.<InquiryState>table()
            .from(OPENED, ANSWERED, WITHDRAWN)
            .from(ANSWERED, RETURNED, FAULT_FOUND, CLEARED)
            .from(RETURNED, ANSWERED, WITHDRAWN);

    @Override
    public Transitions<InquiryState> transitions() {
        return LIFE;
    }
}
