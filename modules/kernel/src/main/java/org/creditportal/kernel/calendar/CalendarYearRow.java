package org.creditportal.kernel.calendar;

import java.time.Instant;

/** An announced year, as a table line for officers. */
public final class CalendarYearRow {

    private final int year;
    private final int edition;
    private final String source;
    private final int holidays;
    private final int makeUpDays;
    private final int workingDays;
    private final Instant importedAt;
    private final String importedBy;

    CalendarYearRow(AnnouncedYear announced, WorkingDayCalendar calendar) {
        CalendarYear days = announced.toCalendarYear();
        this.year = days.year();
        this.edition = announced.edition();
        this.source = days.source();
        this.makeUpDays = (int) days.days().stream()
                .filter(day -> day.kind() == DayKind.WORKDAY)
                .count();
        this.holidays = days.days().size() - makeUpDays;
        this.workingDays = calendar.workingDaysOf(year);
        this.importedAt = announced.importedAt();
        this.importedBy = announced.importedBy();
    }

    public int getYear() {
        return year;
    }

    /** 1 for the first notice; one more for each that replaced it. */
    public int getEdition() {
        return edition;
    }

    public String getSource() {
        return source;
    }

    /** Days off that the notice names, Saturdays and Sundays among them. */
    public int getHolidays() {
        return holidays;
    }

    /** Saturdays and Sundays to be worked. */
    public int getMakeUpDays() {
        return makeUpDays;
    }

    /** Working days of the year; 247 to 251 in all years so far, so that a file with days missing shows. */
    public int getWorkingDays() {
        return workingDays;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    /** The officer's id, or {@code installation} for the years that came with the product. */
    public String getImportedBy() {
        return importedBy;
    }
}
