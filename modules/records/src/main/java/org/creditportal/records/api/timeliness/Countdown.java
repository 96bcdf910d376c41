package org.creditportal.records.api.timeliness;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/**
 * How far a due date is away, as officials count it.
 *
 * @param overdue whether the due date is past
 * @param days working days left after today, or working days since the due date; 0 when it is today, or when it is past and
 *     no working day has begun since
 * @param provisional whether a year on the way is not announced yet, so that the date may still move
 */
public record Countdown(boolean overdue, int days, boolean provisional) implements Serializable {

    /** From today to a due date that may itself be provisional. */
    public static Countdown to(LocalDate dueOn, boolean provisional, LocalDate today, WorkingDayCalendar calendar) {
        boolean overdue = dueOn.isBefore(today);
        int days = overdue ? calendar.workingDaysBetween(dueOn, today) : calendar.workingDaysBetween(today, dueOn);
        boolean unannounced = !overdue && !calendar.isAnnounced(dueOn.getYear());
        return new Countdown(overdue, days, provisional || unannounced);
    }
}
