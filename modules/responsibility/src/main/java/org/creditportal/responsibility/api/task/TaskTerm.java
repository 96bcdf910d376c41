package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;

/**
 * By when a task is to be done: a day, or a number of working days. One of the two.
 *
 * @param day the day; {@code null} where working days are given
 * @param workingDays how many; {@code null} where a day is given
 */
public record TaskTerm(LocalDate day, Integer workingDays) implements Serializable {

    public TaskTerm {
        if ((day == null) == (workingDays == null)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.TERM_UNCLEAR);
        }
    }

    /** The term as a limit that begins on a day. */
    public TimeLimit from(LocalDate today) {
        if (workingDays != null) {
            return TimeLimit.workingDays(workingDays);
        }
        if (!day.isAfter(today)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.TERM_PAST, day);
        }
        return TimeLimit.calendarDays((int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(today, day)));
    }
}
