package org.creditportal.kernel.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.error.ErrorCode;

/** What can be wrong in one line of a calendar file. The text of each takes the line's number and what was found there. */
public enum DayFault implements ErrorCode {
    /** Not three columns: date, kind, name. */
    COLUMNS("kernel.calendarLineColumns"),
    /** Not a date of the calendar, written 2027-01-01 or 2027/1/1. */
    DATE("kernel.calendarLineDate"),
    /** Neither in the year nor in the December before. */
    OTHER_YEAR("kernel.calendarLineOtherYear"),
    /** The date stands in an earlier line. */
    TWICE("kernel.calendarLineTwice"),
    /** Neither HOLIDAY nor WORKDAY. */
    KIND("kernel.calendarLineKind"),
    /** A make-up working day that is no Saturday or Sunday: it is worked anyway, so the date is wrong. */
    WORKDAY_IN_WEEK("kernel.calendarLineWorkdayInWeek"),
    /** No name, a name of more than 40 characters, or one with quotes or control characters. */
    NAME("kernel.calendarLineName");

    private final String key;

    DayFault(String key) {
        this.key = key;
    }

    /** What is wrong with a day of a year, given the dates before it. */
    static Optional<DayFault> find(int year, CalendarDay day, Set<LocalDate> before) {
        if (!CalendarYear.covers(year, day.date())) {
            return Optional.of(OTHER_YEAR);
        }
        if (before.contains(day.date())) {
            return Optional.of(TWICE);
        }
        if (day.kind() == DayKind.WORKDAY && !CalendarYear.isWeekend(day.date())) {
            return Optional.of(WORKDAY_IN_WEEK);
        }
        return Optional.empty();
    }

    @Override
    public String key() {
        return key;
    }
}
