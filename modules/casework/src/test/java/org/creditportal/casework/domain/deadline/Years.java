package org.creditportal.casework.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/** Calendars for tests: the National Day week of 2026 with its two make-up days, and New Year 2027 once it is announced. */
final class Years {

    static final WorkingDayCalendar UNTIL_2026 = calendar(year2026());

    static final WorkingDayCalendar UNTIL_2027 = calendar(year2026(), year2027());

    private Years() {}

    private static WorkingDayCalendar calendar(CalendarYear... years) {
        return new WorkingDayCalendar(Arrays.asList(years));
    }

    private static CalendarYear year2026() {
        List<CalendarDay> days = new ArrayList<>(holidays(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7)));
        days.add(new CalendarDay(LocalDate.of(2026, 9, 20), DayKind.WORKDAY, "made up"));
        days.add(new CalendarDay(LocalDate.of(2026, 10, 10), DayKind.WORKDAY, "made up"));
        return new CalendarYear(2026, "notice 2026", days);
    }

    private static CalendarYear year2027() {
        return new CalendarYear(2027, "notice 2027", holidays(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4)));
    }

    private static List<CalendarDay> holidays(LocalDate first, LocalDate last) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(last.toEpochDay() - first.toEpochDay() + 1)
                .map(day -> new CalendarDay(day, DayKind.HOLIDAY, "holiday"))
                .toList();
    }
}
