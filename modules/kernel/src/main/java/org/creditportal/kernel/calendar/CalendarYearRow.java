package org.creditportal.kernel.calendar;

import java.time.Instant;

/**
 * An announced year, as a table line for officers.
 *
 * @param edition 1 for the first notice; one more for each that replaced it
 * @param holidays days off that the notice names, Saturdays and Sundays among them
 * @param makeUpDays Saturdays and Sundays to be worked
 * @param workingDays of the year; 247 to 251 in all years so far, so that a file with days missing shows
 * @param importedBy the officer's id, or {@code installation} for the years that came with the product
 */
public record CalendarYearRow(
        int year,
        int edition,
        String source,
        int holidays,
        int makeUpDays,
        int workingDays,
        Instant importedAt,
        String importedBy) {

    static CalendarYearRow of(AnnouncedYear announced, WorkingDayCalendar calendar) {
        CalendarYear days = announced.toCalendarYear();
        int makeUpDays = (int) days.days().stream()
                .filter(day -> day.kind() == DayKind.WORKDAY)
                .count();
        return new CalendarYearRow(
                days.year(),
                announced.edition(),
                days.source(),
                days.days().size() - makeUpDays,
                makeUpDays,
                calendar.workingDaysOf(days.year()),
                announced.importedAt(),
                announced.importedBy());
    }
}
