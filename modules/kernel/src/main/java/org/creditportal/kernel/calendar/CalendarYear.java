package org.creditportal.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The holidays and make-up working days of one year, as the State Council's notice arranges them
 * (全国年节及纪念日放假办法 Art. 7). A notice may also name days of the December before, when the New Year holiday begins
 * there; all other days follow the week.
 */
public final class CalendarYear {

    /** The first year that notices are kept for; before it nothing in the portal is counted. */
    public static final int FIRST = 2000;

    /** The last year that can be written with a plausible notice. */
    public static final int LAST = 2199;

    /** No notice ever named half as many days. */
    static final int MOST_DAYS = 120;

    private final int year;
    private final String source;
    private final List<CalendarDay> days;

    /**
     * @param year the year that the notice is for
     * @param source the notice's number, so that every due date can be traced to it
     * @param days the days it names, in any order
     * @throws IllegalArgumentException when the days break a rule of {@link DayFault} or there is none
     */
    public CalendarYear(int year, String source, Collection<CalendarDay> days) {
        requireText(year, source);
        Set<LocalDate> seen = new HashSet<>();
        for (CalendarDay day : days) {
            DayFault.find(year, day, seen).ifPresent(fault -> {
                throw new IllegalArgumentException(fault + ": " + day);
            });
            seen.add(day.date());
        }
        if (days.isEmpty() || days.size() > MOST_DAYS) {
            throw new IllegalArgumentException("Not the days of one year: " + days.size());
        }
        this.year = year;
        this.source = source;
        this.days =
                days.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
    }

    /** Whether the other notice has the same number and names the same days. */
    boolean saysTheSame(CalendarYear other) {
        return year == other.year && source.equals(other.source) && days.equals(other.days);
    }

    private static void requireText(int year, String source) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("Not a year of the calendar: " + year);
        }
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException("No source for the year " + year);
        }
    }

    /** Whether a notice for the year may name the date: in the year itself, or in the December before. */
    static boolean covers(int year, LocalDate date) {
        return date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
    }

    /** Whether the week alone would have it a day off. */
    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The year that the notice is for. */
    public int year() {
        return year;
    }

    /** The notice's number. */
    public String source() {
        return source;
    }

    /** The days that the notice names, by date. */
    public List<CalendarDay> days() {
        return days;
    }

    @Override
    public String toString() {
        return year + " (" + source + ", " + days.size() + " days)";
    }
}
