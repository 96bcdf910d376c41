package org.creditportal.responsibility.api.task;

import java.time.LocalDate;
import java.time.YearMonth;

/** How often a task is assigned anew. Texts in the bundle under {@code Recurrence.<NAME>}. */
public enum Recurrence {
    ONCE(0),
    MONTHLY(1),
    QUARTERLY(3);

    private final int months;

    Recurrence(int months) {
        this.months = months;
    }

    /** The first day of the period after the one of this day: when it is assigned anew; {@code null} for never. */
    public LocalDate next(LocalDate day) {
        if (months == 0) {
            return null;
        }
        int begun = (day.getMonthValue() - 1) / months * months + 1;
        return YearMonth.of(day.getYear(), begun).plusMonths(months).atDay(1);
    }
}
