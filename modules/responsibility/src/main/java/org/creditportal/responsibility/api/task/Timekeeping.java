package org.creditportal.responsibility.api.task;

import java.time.LocalDate;
import org.creditportal.casework.api.deadline.ClockRow;

/** Whether a day was or is kept. Texts in the bundle under {@code Timekeeping.<NAME>}. */
public enum Timekeeping {
    /** Done by its last day. */
    IN_TIME,
    /** Done after its last day. */
    LATE,
    /** Not done, and the last day is over. */
    OVERDUE,
    /** Not done, and there is time left. */
    RUNNING;

    /** Whether it was done. */
    public boolean isDone() {
        return this == IN_TIME || this == LATE;
    }

    /** How a clock's day is kept, seen from today. */
    public static Timekeeping of(ClockRow clock, LocalDate today) {
        if (clock.endedOn() != null) {
            return clock.isLate(today) ? LATE : IN_TIME;
        }
        return clock.isLate(today) ? OVERDUE : RUNNING;
    }
}
