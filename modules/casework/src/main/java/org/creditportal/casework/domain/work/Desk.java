package org.creditportal.casework.domain.work;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.DeskRow;
import org.creditportal.casework.api.work.DeskView;
import org.creditportal.casework.api.work.HoldingView;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.casework.api.work.WorkListView;

/** Sorts what waits for an officer by who has it. */
public final class Desk {

    private Desk() {}

    /**
     * The officer's desk.
     *
     * @param work what waits, in its order
     * @param holdings of the officer's bureau
     */
    public static DeskView of(WorkListView work, Map<WorkKey, HoldingView> holdings, String officer) {
        List<DeskRow> tasks = rows(work.urgent(), holdings);
        List<DeskRow> decisions = rows(work.decisions(), holdings);
        Predicate<DeskRow> others =
                row -> row.holding().isHeld() && !row.holding().isOf(officer);
        Predicate<DeskRow> aside =
                row -> row.holding().isOf(officer) && row.holding().isAside(work.today());
        Predicate<DeskRow> now = others.or(aside).negate();
        return new DeskView(
                work.today(),
                only(tasks, now),
                only(decisions, now),
                only(all(tasks, decisions), aside),
                only(all(tasks, decisions), others),
                work.more(),
                work.silent());
    }

    private static List<DeskRow> rows(List<WaitingRow> waiting, Map<WorkKey, HoldingView> holdings) {
        return waiting.stream().map(row -> row(row, holdings)).toList();
    }

    private static DeskRow row(WaitingRow row, Map<WorkKey, HoldingView> holdings) {
        WorkKey key = WorkKey.of(row).orElse(null);
        return new DeskRow(row, key, key == null ? HoldingView.NONE : holdings.getOrDefault(key, HoldingView.NONE));
    }

    private static List<DeskRow> all(List<DeskRow> some, List<DeskRow> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<DeskRow> only(List<DeskRow> rows, Predicate<DeskRow> which) {
        return rows.stream().filter(which).toList();
    }
}
