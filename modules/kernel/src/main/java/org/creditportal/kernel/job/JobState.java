package org.creditportal.kernel.job;

import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far a job is; texts in the bundle under {@code JobState.<STATE>}. */
public enum JobState implements ProcedureState<JobState> {
    /** Nobody works on it yet. */
    WAITING,
    /** A node works on it, or did until it was killed; another goes on when the lease has run out. */
    RUNNING,
    /** Done; where there is a result, it can be fetched. */
    DONE,
    /** It cannot be done; the officer is told why. */
    FAILED,
    /** The officer stopped it. */
    STOPPED;

    private static final Transitions<JobState> LIFE = Transitions.<JobState>table()
            .from(WAITING, RUNNING, FAILED, STOPPED)
            .from(RUNNING, RUNNING, DONE, FAILED, STOPPED);

    @Override
    public Transitions<JobState> transitions() {
        return LIFE;
    }
}
