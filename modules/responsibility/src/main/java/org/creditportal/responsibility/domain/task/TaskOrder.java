package org.creditportal.responsibility.domain.task;

import java.time.LocalDate;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskOrigin;

/**
 * What is asked for, of whichever bureau.
 *
 * @param giver id of the bureau that gives it
 * @param source where it comes from; {@code null} for nowhere
 * @param basis the clause that it comes from; {@code null} for none
 * @param limit how long it may take, counted from the day on which it is assigned
 * @param assignedOn that day
 */
public record TaskOrder(
        String giver,
        TaskOrigin origin,
        String source,
        String title,
        String content,
        Citation basis,
        TimeLimit limit,
        Recurrence recurrence,
        LocalDate assignedOn) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_CONTENT = 2_000;

    public TaskOrder {
        title = text(title, LONGEST_TITLE);
        content = text(content, LONGEST_CONTENT);
    }

    private static String text(String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new ResponsibilityRefusedException(ResponsibilityError.TASK_TEXT, longest);
        }
        return stripped;
    }
}
