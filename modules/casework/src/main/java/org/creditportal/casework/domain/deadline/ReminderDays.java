package org.creditportal.casework.domain.deadline;

import java.time.LocalDate;
import org.creditportal.casework.api.deadline.ReminderStage;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/** On which day a bureau is reminded of a last day. */
public final class ReminderDays {

    private static final int WORKING_DAYS_BEFORE = 2;

    private ReminderDays() {}

    /** Whether the first reminder of the last day has come: from then on it is everybody's. */
    public static boolean haveBegun(LocalDate dueOn, LocalDate today, WorkingDayCalendar calendar) {
        return !today.isBefore(of(ReminderStage.BEFORE, dueOn, calendar));
    }

    static LocalDate of(ReminderStage stage, LocalDate dueOn, WorkingDayCalendar calendar) {
        return switch (stage) {
            case BEFORE -> before(dueOn, calendar);
            case AT -> dueOn;
            case AFTER -> calendar.plusWorkingDays(dueOn, 1).date();
        };
    }

    private static LocalDate before(LocalDate dueOn, WorkingDayCalendar calendar) {
        LocalDate day = dueOn;
        for (int left = WORKING_DAYS_BEFORE; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
