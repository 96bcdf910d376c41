package org.creditportal.responsibility.api.task;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** By which of its days tasks are asked for. Texts in the bundle under {@code TaskTime.<NAME>}. */
public enum TaskTime {
    /** Reported by its last day. */
    IN_TIME(Timekeeping.IN_TIME),
    /** Reported after its last day. */
    LATE(Timekeeping.LATE),
    /** Not reported, and the last day is over. */
    OVERDUE(Timekeeping.OVERDUE),
    /** Not reported, and there is time left. */
    RUNNING(Timekeeping.RUNNING),
    /** Reported, or the last day is over: of these the share of days that were kept is told. */
    OVER(Timekeeping.IN_TIME, Timekeeping.LATE, Timekeeping.OVERDUE),
    /** Accepted or rejected after the last day for that, or not at all though it is over. */
    CLAIM_LATE(Timekeeping.LATE, Timekeeping.OVERDUE);

    private final Set<Timekeeping> asked = EnumSet.noneOf(Timekeeping.class);

    TaskTime(Timekeeping... asked) {
        this.asked.addAll(Arrays.asList(asked));
    }

    /** Whether the day for accepting the task is meant, not the one for reporting it. */
    public boolean isOfClaim() {
        return this == CLAIM_LATE;
    }

    /** Whether only days are meant by which something still has to be done. */
    public boolean isRunning() {
        return asked.stream().noneMatch(Timekeeping::isDone);
    }

    /**
     * Whether a day that is kept so is meant.
     *
     * @param kept {@code null} for a task without a day
     */
    public boolean asksFor(Timekeeping kept) {
        return kept != null && asked.contains(kept);
    }
}
