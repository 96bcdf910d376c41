package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import org.creditportal.casework.api.deadline.ClockRow;

/**
 * Something due in the portal.
 *
 * @param task number of the task that was assigned for it; {@code null} for none
 * @param overdue whether its last day is over; else that day is near
 */
public record DueElsewhereRow(ClockRow clock, String task, boolean overdue) implements Serializable {

    /** As a task's source names it. */
    public String source() {
        return sourceOf(clock);
    }

    /** As a task's source names a clock. */
    public static String sourceOf(ClockRow clock) {
        return clock.key().module() + "/" + clock.key().matter() + "/"
                + clock.key().name();
    }
}
