package org.creditportal.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/**
 * Days counted from today, as bureaus write them: 2026/11/18. A test that needs a decision in time, late or long ago takes
 * it from here, so that it holds whenever it runs.
 */
public final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final LocalDate today;
    private final WorkingDayCalendar calendar;

    /**
     * @param today the tenant's date
     * @param calendar the tenant's working days
     */
    public Days(LocalDate today, WorkingDayCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    /** Today where the tenant is. */
    public LocalDate today() {
        return today;
    }

    /** A working day so many working days ago, today not counted. */
    public LocalDate workingDay(int ago) {
        LocalDate date = today;
        for (int left = ago; left > 0; ) {
            date = date.minusDays(1);
            if (calendar.isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    /** The same, written; up to six are in time for a period of seven working days. */
    public String ago(int workingDays) {
        return written(workingDay(workingDays));
    }

    /** A day so many months ago, written. */
    public String monthsAgo(int months) {
        return written(today.minusMonths(months));
    }

    /** A day in so many years, written: an end of validity. */
    public String inYears(int years) {
        return written(today.plusYears(years));
    }

    /** A date that {@link #written} wrote. */
    public static LocalDate read(String written) {
        return LocalDate.parse(written, WRITTEN);
    }

    /** A date as bureaus write it. */
    public static String written(LocalDate date) {
        return WRITTEN.format(date);
    }
}
