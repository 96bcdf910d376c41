package org.creditportal.responsibility.api.task;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** What became of an extension that was asked for. Texts in the bundle under {@code ExtensionState.<NAME>}. */
public enum ExtensionState implements ProcedureState<ExtensionState> {
    /** Waits for whoever gave the task. */
    REQUESTED,
    GRANTED,
    REFUSED,
    /** The task ended or was reported before anybody decided. */
    LAPSED;

    private static final Transitions<ExtensionState> LIFE =
            Transitions.<ExtensionState>table().from(REQUESTED, GRANTED, REFUSED, LAPSED);

    @Override
    public Transitions<ExtensionState> transitions() {
        return LIFE;
    }
}
