package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The months that timeliness looks at. Months are told by their first day. */
public final class ReportingPeriod {

    /** How many months back. */
    public static final int MONTHS = 12;

    /** Working days in any month, at the very least: February with the whole Spring Festival in it. */
    private static final int FEWEST_WORKING_DAYS = 12;

    private final LocalDate first;
    private final LocalDate after;

    /** The last twelve complete months. */
    public ReportingPeriod(LocalDate today) {
        this(today.withDayOfMonth(1).minusMonths(MONTHS), today.withDayOfMonth(1));
    }

    /** @param after the month after the last */
    private ReportingPeriod(LocalDate first, LocalDate after) {
        this.first = first;
        this.after = after;
    }

    /**
     * The complete months whose reports may have to be there on one of the days, however long ago these were.
     *
     * @param longest the longest deadline after a month's end, in working days
     */
    public static ReportingPeriod dueBetween(LocalDate from, LocalDate until, int longest, LocalDate today) {
        LocalDate earliest = from.withDayOfMonth(1).minusMonths(2L + longest / FEWEST_WORKING_DAYS);
        LocalDate after = Stream.of(until.plusMonths(1), today)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .withDayOfMonth(1);
        return new ReportingPeriod(earliest, after.isAfter(earliest) ? after : earliest);
    }

    /** The first month. */
    public LocalDate first() {
        return first;
    }

    /** The last month, which is complete. */
    public LocalDate last() {
        return after.minusMonths(1);
    }

    /** The complete months in which the duty was in force from the first day to the last. */
    public List<LocalDate> completeMonths(ReportingDuty duty) {
        return first().datesUntil(after, Period.ofMonths(1))
                .filter(duty::coversMonth)
                .toList();
    }

    /** The last twelve months with this one, in which decisions may be reported already. */
    public List<LocalDate> recentMonths() {
        return last().minusMonths(MONTHS - 2L)
                .datesUntil(after.plusMonths(1), Period.ofMonths(1))
                .toList();
    }
}
