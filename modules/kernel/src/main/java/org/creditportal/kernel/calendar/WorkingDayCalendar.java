package org.creditportal.kernel.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells working days from others and counts periods in them. Working days are Monday to Friday but for the holidays, and
 * the make-up days (行政许可法 Art. 82, 行政处罚法 Art. 85; 全国年节及纪念日放假办法 Art. 7).
 *
 * <p>In a year without a notice the week alone counts, and whatever is computed through it is provisional. Late December
 * is counted as its own year's notice has it; when the next year's notice changes a day there, that wins.
 *
 * <p>Immutable; dates are legal dates of the tenant's zone.
 */
public final class WorkingDayCalendar {

    /** Longer periods are set in months or years, and a loop must end. */
    public static final int LONGEST_PERIOD = 2000;

    private static final long LONGEST_SPAN_DAYS = 36_600;

    private final Set<Integer> announced = new HashSet<>();
    private final Map<LocalDate, DayKind> exceptions = new HashMap<>();
    private final List<CalendarYear> years;

    /**
     * @param years the announced years, in any order
     * @throws IllegalArgumentException when a year is given twice
     */
    public WorkingDayCalendar(Collection<CalendarYear> years) {
        this.years = years.stream()
                .sorted(Comparator.comparingInt(CalendarYear::year))
                .toList();
        for (CalendarYear year : this.years) {
            if (!announced.add(year.year())) {
                throw new IllegalArgumentException("Two notices for " + year.year());
            }
            year.days().forEach(day -> exceptions.put(day.date(), day.kind()));
        }
    }

    /** The announced years, in order. */
    public List<CalendarYear> years() {
        return years;
    }

    /** Whether the notice of the year is known. */
    public boolean isAnnounced(int year) {
        return announced.contains(year);
    }

    /** Whether the date is a working day; in a year that is not announced, whether it would be by the week alone. */
    public boolean isWorkingDay(LocalDate date) {
        DayKind kind = exceptions.get(date);
        return kind == null ? !CalendarYear.isWeekend(date) : kind == DayKind.WORKDAY;
    }

    /**
     * The last day of a period. The day on which it starts is not counted (民法典 Art. 201), so with one day it ends on the
     * next working day.
     *
     * @param start the day of the decision, receipt or filing; need not be a working day
     * @param days how many working days, 1 to {@value #LONGEST_PERIOD}
     * @throws IllegalArgumentException for other numbers of days
     */
    public DueDate plusWorkingDays(LocalDate start, int days) {
        if (days < 1 || days > LONGEST_PERIOD) {
            throw new IllegalArgumentException("Not a period in working days: " + days);
        }
        LocalDate date = start;
        boolean provisional = false;
        int left = days;
        while (left > 0) {
            date = date.plusDays(1);
            provisional |= !isAnnounced(date.getYear());
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return new DueDate(date, provisional);
    }

    /**
     * How many working days lie after one date and not after the other: what {@link #plusWorkingDays} needs to come from
     * the first to the second, if that is a working day. Not told whether it is provisional: see {@link #isAnnounced}.
     *
     * @param after the date before the first one counted
     * @param until the last date counted; not before {@code after}, at most a century later
     * @throws IllegalArgumentException for other spans
     */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        long span = ChronoUnit.DAYS.between(after, until);
        if (span < 0 || span > LONGEST_SPAN_DAYS) {
            throw new IllegalArgumentException("Not a span to count: " + after + " to " + until);
        }
        return (int) after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** How many working days the year has; by the week alone if it is not announced. */
    public int workingDaysOf(int year) {
        return workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
