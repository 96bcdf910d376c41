package org.creditportal.responsibility.api.task;

import java.time.LocalDate;

/**
 * Which tasks to list; what is {@code null} is not asked for.
 *
 * @param text part of the title
 * @param bureau id of the bureau that it was given to
 * @param time whether its day was or is kept
 * @param dueFrom earliest last day
 * @param dueUntil latest last day
 * @param page from 1
 */
public record TaskCriteria(
        String text,
        String bureau,
        TaskState state,
        Timekeeping time,
        LocalDate dueFrom,
        LocalDate dueUntil,
        int page,
        int size) {

    public TaskCriteria {
        text = text == null || text.isBlank() ? null : text.strip();
        bureau = bureau == null || bureau.isBlank() ? null : bureau;
    }

    /** Whether clocks have to be asked. */
    public boolean asksForDays() {
        return time != null || dueFrom != null || dueUntil != null;
    }
}
