package org.creditportal.casework.domain.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.creditportal.casework.api.deadline.CountedDay;
import org.creditportal.casework.api.deadline.CountedDay.Effect;
import org.creditportal.casework.api.deadline.LimitUnit;
import org.creditportal.casework.api.deadline.Reckoning;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/** Goes from day to day until a limit is used up, and remembers every day that was not what its weekday says. */
final class DayCount {

    private final LocalDate startedOn;
    private final List<Standstill> standstills;
    private final WorkingDayCalendar calendar;
    private final List<CountedDay> days = new ArrayList<>();
    private final Set<Integer> years = new TreeSet<>();
    private LocalDate day;
    private boolean stopped;

    DayCount(LocalDate startedOn, List<Standstill> standstills, WorkingDayCalendar calendar) {
        this.startedOn = startedOn;
        this.standstills = standstills;
        this.calendar = calendar;
        this.day = startedOn;
    }

    /** Counts one limit from where the one before it ended. */
    void run(TimeLimit limit) {
        if (limit.unit() == LimitUnit.WORKING_DAYS) {
            count(limit.amount(), true);
        } else {
            count(limit.unit() == LimitUnit.MONTHS ? daysOf(limit.amount()) : limit.amount(), false);
            moveOn();
        }
    }

    private int daysOf(int months) {
        return (int) ChronoUnit.DAYS.between(day, day.plusMonths(months));
    }

    private void count(int amount, boolean workingDaysOnly) {
        int left = amount;
        while (left > 0 && step()) {
            if (standstills.stream().anyMatch(standstill -> standstill.covers(day))) {
                tell(Effect.STOOD_STILL);
            } else if (!workingDaysOnly || isWorkingDay()) {
                left--;
            }
        }
    }

    private boolean isWorkingDay() {
        years.add(day.getYear());
        boolean working = calendar.isWorkingDay(day);
        boolean weekend = CalendarYear.isWeekend(day);
        if (working == weekend) {
            tell(working ? Effect.MAKE_UP_DAY : Effect.HOLIDAY);
        }
        return working;
    }

    /** A last day that is no working day moves to the next one. */
    private void moveOn() {
        if (stopped) {
            return;
        }
        years.add(day.getYear());
        while (!calendar.isWorkingDay(day)) {
            tell(Effect.MOVED_ON);
            day = day.plusDays(1);
            years.add(day.getYear());
        }
    }

    /** Whose days were used up on the day on which it came to stand still has the next working day once it goes on. */
    void goOn() {
        while (!stopped && standstills.stream().anyMatch(standstill -> standstill.outlasts(day))) {
            count(1, true);
        }
    }

    /** The next day; none where the clock stands still for good. */
    private boolean step() {
        LocalDate next = day.plusDays(1);
        stopped |= standstills.stream().anyMatch(standstill -> standstill.isOpen() && standstill.covers(next));
        if (!stopped) {
            day = next;
        }
        return !stopped;
    }

    private void tell(Effect effect) {
        days.add(new CountedDay(day, effect));
    }

    Reckoning reckoning() {
        boolean provisional = years.stream().anyMatch(year -> !calendar.isAnnounced(year));
        List<String> notices = calendar.years().stream()
                .filter(year -> years.contains(year.year()))
                .map(CalendarYear::source)
                .toList();
        return new Reckoning(startedOn, stopped ? null : day, provisional, days, notices);
    }
}
