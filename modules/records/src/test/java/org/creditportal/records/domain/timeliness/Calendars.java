package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/** Calendars for tests: 2025 and 2026 are announced, with the National Day week of 2026 as the only holiday. */
public final class Calendars {

    public static final WorkingDayCalendar ANNOUNCED = new WorkingDayCalendar(List.of(
            new CalendarYear(
                    2025, "notice", List.of(new CalendarDay(LocalDate.of(2025, 1, 1), DayKind.HOLIDAY, "New Year"))),
            new CalendarYear(2026, "notice", nationalDays())));

    private Calendars() {}

    private static List<CalendarDay> nationalDays() {
        return LocalDate.of(2026, 10, 1)
                .datesUntil(LocalDate.of(2026, 10, 8))
                .map(date -> new CalendarDay(date, DayKind.HOLIDAY, "National Day"))
                .toList();
    }
}
