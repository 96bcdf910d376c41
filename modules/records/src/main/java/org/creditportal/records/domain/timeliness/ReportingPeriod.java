package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The months that timeliness looks at. Months are told by their first day. */
public final class ReportingPeriod {

    /** How many months back. */
    public static final int MONTHS = 12;

    private final LocalDate thisMonth;

    public ReportingPeriod(LocalDate today) {
        this.thisMonth = today.withDayOfMonth(1);
    }

    /** The first of the last twelve complete months. */
    public LocalDate first() {
        return thisMonth.minusMonths(MONTHS);
    }

    /** The last complete month. */
    public LocalDate last() {
        return thisMonth.minusMonths(1);
    }

    /** The complete months in which the duty was in force from the first day to the last. */
    public List<LocalDate> completeMonths(ReportingDuty duty) {
        return first().datesUntil(thisMonth, Period.ofMonths(1))
                .filter(duty::coversMonth)
                .toList();
    }

    /** The last twelve months with this one, in which decisions may be reported already. */
    public List<LocalDate> recentMonths() {
        return last().minusMonths(MONTHS - 2L)
                .datesUntil(thisMonth.plusMonths(1), Period.ofMonths(1))
                .toList();
    }
}
