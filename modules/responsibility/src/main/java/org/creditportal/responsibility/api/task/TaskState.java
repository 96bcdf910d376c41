package org.creditportal.responsibility.api.task;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a task has come. Texts in the bundle under {@code TaskState.<NAME>}. */
public enum TaskState implements ProcedureState<TaskState> {
    /** The bureau is to accept it (已交办). */
    ASSIGNED,
    /** The bureau does not see itself in charge; whoever gave it insists or withdraws it. */
    REJECTED,
    /** The bureau works on it (已领办). */
    ACCEPTED,
    /** Whoever works on it says that it is done; the bureau's leader passes it up or returns it. */
    COMPLETED,
    /** Leader or giver want more to be done (驳回重办). */
    RETURNED,
    /** The bureau says that it is done; whoever gave it confirms or returns it (已上报). */
    REPORTED,
    /** The work is done (办结). */
    DONE,
    /** It is struck from the ledger (销号). */
    STRUCK,
    /** It rests, and so do its clocks (中止). */
    STOPPED,
    /** It is no longer asked for (撤销). */
    WITHDRAWN;

    private static final Transitions<TaskState> LIFE = Transitions.<TaskState>table()
            .from(ASSIGNED, ACCEPTED, REJECTED, STOPPED, WITHDRAWN)
            .from(REJECTED, ASSIGNED, WITHDRAWN)
            .from(ACCEPTED, COMPLETED, STOPPED, WITHDRAWN)
            .from(COMPLETED, REPORTED, RETURNED)
            .from(RETURNED, COMPLETED, STOPPED, WITHDRAWN)
            .from(REPORTED, DONE, RETURNED)
            .from(DONE, STRUCK)
            .from(STOPPED, ASSIGNED, ACCEPTED, RETURNED, WITHDRAWN);

    @Override
    public Transitions<TaskState> transitions() {
        return LIFE;
    }

    /** Whether nothing is asked of the bureau any more. */
    public boolean isOver() {
        return this == DONE || isFinal();
    }
}
