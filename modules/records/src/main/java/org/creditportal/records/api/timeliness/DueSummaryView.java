package org.creditportal.records.api.timeliness;

import java.io.Serializable;

/**
 * How much waits, in numbers that each open the rows behind them.
 *
 * @param overdue waiting rows past their due date
 * @param soon waiting rows due today or within {@link Timeliness#SOON} working days
 * @param undated waiting rows whose due date is unknown
 * @param waiting all waiting rows
 * @param unconfirmed checked files that nobody has confirmed
 * @param missing months without a report whose last due date is past, see {@link NothingToReport}
 * @param reminder today's reminder of the officer's own bureau; {@code null} when there is none
 */
public record DueSummaryView(
        long overdue, long soon, long undated, long waiting, long unconfirmed, long missing, ReminderView reminder)
        implements Serializable {

    /** Whether nothing is urgent. */
    public boolean isCalm() {
        return overdue == 0 && soon == 0 && unconfirmed == 0 && missing == 0;
    }
}
