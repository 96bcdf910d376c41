package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An officer's work.
 *
 * @param today the day it is looked at
 * @param urgent what is overdue or due today, and tasks; overdue first, then by last day
 * @param decisions what waits for the officer's decision, by last day and age
 * @param more whether some source had more lines than are shown
 * @param silent whether some source could not be asked
 */
public record WorkListView(
        LocalDate today, List<WaitingRow> urgent, List<WaitingRow> decisions, boolean more, boolean silent)
        implements Serializable {

    public WorkListView {
        urgent = List.copyOf(urgent);
        decisions = List.copyOf(decisions);
    }

    public boolean isEmpty() {
        return urgent.isEmpty() && decisions.isEmpty();
    }

    /** How many things wait. */
    public long count() {
        return urgent.stream().mapToLong(WaitingRow::count).sum()
                + decisions.stream().mapToLong(WaitingRow::count).sum();
    }

    public long overdue() {
        return urgent.stream()
                .filter(row -> row.isOverdue(today))
                .mapToLong(WaitingRow::count)
                .sum();
    }
}
