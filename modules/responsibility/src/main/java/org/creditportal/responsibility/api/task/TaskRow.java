package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A task as a line of a table.
 *
 * @param bureau id of the bureau that it was given to
 * @param giver id of the bureau that gave it
 * @param parent number of the task of which it is a part; {@code null} for none
 * @param dueOn by when it is to be reported; {@code null} while its clock stands still
 * @param provisional whether that day may still move
 * @param time whether the day was or is kept; {@code null} for a task that was withdrawn
 */
public record TaskRow(
        String number,
        String title,
        String bureau,
        String giver,
        String parent,
        TaskState state,
        int percent,
        LocalDate assignedOn,
        LocalDate dueOn,
        boolean provisional,
        Timekeeping time,
        long version)
        implements Serializable {

    /** The same of the bureau that answers for how its day was kept. */
    public TaskRow of(String other) {
        return new TaskRow(
                number, title, other, giver, parent, state, percent, assignedOn, dueOn, provisional, time, version);
    }
}
