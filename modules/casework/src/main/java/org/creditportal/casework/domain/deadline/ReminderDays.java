package org.creditportal.casework.domain.deadline;

import java.time.LocalDate;
import org.creditportal.casework.api.deadline.ReminderStage;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/** On which day a bureau is reminded of a last day. */
final class ReminderDays {

    private static final int WORKING_DAYS_BEFORE = 2;

    private ReminderDays() {}

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
