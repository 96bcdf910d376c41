package org.creditportal.kernel.job;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a job is; texts in the bundle under {@code JobState.<STATE>}. */
public enum JobState {
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

    private static final Map<JobState, Set<JobState>> ALLOWED = Map.of(
            WAITING, EnumSet.of(RUNNING, FAILED, STOPPED),
            RUNNING, EnumSet.of(RUNNING, DONE, FAILED, STOPPED),
            DONE, EnumSet.noneOf(JobState.class),
            FAILED, EnumSet.noneOf(JobState.class),
            STOPPED, EnumSet.noneOf(JobState.class));

    /** Whether nothing will change any more. */
    public boolean isFinal() {
        return ALLOWED.get(this).isEmpty();
    }

    /**
     * The next state.
     *
     * @throws IllegalStateException when there is no way to it
     */
    JobState to(JobState next) {
        if (!ALLOWED.get(this).contains(next)) {
            throw new IllegalStateException("A job that is " + this + " does not become " + next);
        }
        return next;
    }
}
