package org.creditportal.responsibility.application.supervision;

import java.time.YearMonth;
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.supervision.FigureAsked;

/** Of which months figures are asked: a year of them at the most. */
final class SupervisedMonths {

    private static final int LONGEST = 12;

    private SupervisedMonths() {}

    static void check(YearMonth first, YearMonth last) {
        if (first.isAfter(last) || !first.plusMonths(LONGEST).isAfter(last)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.MONTHS);
        }
    }

    static FigureQuery query(YearMonth first, YearMonth last, String bureau, String area) {
        check(first, last);
        return new FigureQuery(first, last, bureau, area);
    }

    /** How many there are of a figure. */
    static long amount(BureauFigures figures, FigureAsked asked) {
        return figures
                .counts(asked.figure(), asked.query())
                .orElseThrow(() -> new UnavailableException(ResponsibilityError.FIGURE_UNAVAILABLE))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
