package org.creditportal.responsibility.api.task;

import java.time.LocalDate;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.text.SearchText;

/**
 * Which tasks to list; what is {@code null} is not asked for.
 *
 * @param text part of the title; blanks and signs alone find nothing
 * @param bureau id of the bureau that it was given to
 * @param time how its day was or is kept
 * @param dueFrom earliest last day, for accepting or for reporting as {@code time} says
 * @param dueUntil latest last day
 * @param page from 1
 */
public record TaskCriteria(
        String text,
        String bureau,
        TaskState state,
        TaskTime time,
        LocalDate dueFrom,
        LocalDate dueUntil,
        Order order,
        int page,
        int size) {

    public TaskCriteria {
        text = text == null || text.isEmpty() ? null : text.strip();
        bureau = bureau == null || bureau.isBlank() ? null : bureau;
    }

    /** Whether something was typed of which nothing can be looked for: then nothing is found, and never everything. */
    public boolean saysNothing() {
        return text != null && SearchText.normalise(text).isEmpty();
    }

    /** Whether clocks have to be asked. */
    public boolean asksForDays() {
        return time != null || dueFrom != null || dueUntil != null;
    }
}
