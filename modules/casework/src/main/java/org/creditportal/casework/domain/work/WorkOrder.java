package org.creditportal.casework.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.creditportal.casework.api.work.WaitingNature;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkListView;

/**
 * The order of an officer's work: what is overdue or due today and what must be done first, then what waits for a decision;
 * within each the earliest last day first, and what has waited longest.
 */
public final class WorkOrder {

    private static final Comparator<WaitingRow> URGENCY = Comparator.comparing(
                    WaitingRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(WaitingRow::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    private WorkOrder() {}

    /**
     * The work in its order.
     *
     * @param more whether some source had more lines
     * @param silent whether some source could not be asked
     */
    public static WorkListView of(List<WaitingRow> rows, LocalDate today, boolean more, boolean silent) {
        Predicate<WaitingRow> now = row -> row.nature() == WaitingNature.TASK || isDue(row, today);
        return new WorkListView(today, sorted(rows, now), sorted(rows, now.negate()), more, silent);
    }

    private static boolean isDue(WaitingRow row, LocalDate today) {
        return row.dueOn() != null && !row.dueOn().isAfter(today);
    }

    private static List<WaitingRow> sorted(List<WaitingRow> rows, Predicate<WaitingRow> which) {
        return rows.stream().filter(which).sorted(URGENCY).toList();
    }
}
