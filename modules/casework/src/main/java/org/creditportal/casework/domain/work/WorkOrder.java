package org.creditportal.casework.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<WaitingRow> once = once(rows);
        return new WorkListView(today, sorted(once, now), sorted(once, now.negate()), more, silent);
    }

    /** What a module tells of a matter and a clock of the same name tells too is one line: the module's, with the clock's day. */
    private static List<WaitingRow> once(List<WaitingRow> rows) {
        Map<List<String>, WaitingRow> known = new LinkedHashMap<>();
        rows.forEach(row -> known.merge(
                row.name() == null
                        ? List.of(String.valueOf(known.size()))
                        : List.of(row.module(), row.kind(), row.name()),
                row,
                WorkOrder::joined));
        return List.copyOf(known.values());
    }

    private static WaitingRow joined(WaitingRow one, WaitingRow other) {
        WaitingRow told = one.since() == null ? other : one;
        WaitingRow timed = told == one ? other : one;
        return told.dueOn() == null ? told.due(timed.dueOn(), timed.provisional()) : told;
    }

    private static boolean isDue(WaitingRow row, LocalDate today) {
        return row.dueOn() != null && !row.dueOn().isAfter(today);
    }

    private static List<WaitingRow> sorted(List<WaitingRow> rows, Predicate<WaitingRow> which) {
        return rows.stream().filter(which).sorted(URGENCY).toList();
    }
}
