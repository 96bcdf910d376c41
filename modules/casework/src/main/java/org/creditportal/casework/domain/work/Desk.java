package org.creditportal.casework.domain.work;

import java.time.LocalDate;
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
import org.creditportal.casework.domain.deadline.ReminderDays;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/**
 * Sorts what waits for an officer by who has it. Whoever has something may be away or gone: in its reminders' days and after them
 * it is to be done by everybody, whoever has it, and nothing is out of sight on its last day.
 */
public final class Desk {

    private Desk() {}

    /**
     * The officer's desk.
     *
     * @param work what waits, in its order
     * @param holdings of the officer's bureau
     * @param calendar by which reminders come
     */
    public static DeskView of(
            WorkListView work, Map<WorkKey, HoldingView> holdings, String officer, WorkingDayCalendar calendar) {
        List<DeskRow> tasks = rows(work.urgent(), holdings);
        List<DeskRow> decisions = rows(work.decisions(), holdings);
        Predicate<DeskRow> others =
                row -> row.holding().isHeld() && !row.holding().isOf(officer) && !rings(row, work.today(), calendar);
        Predicate<DeskRow> aside = row -> row.holding().isOf(officer) && isAside(row, work.today());
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

    private static boolean rings(DeskRow row, LocalDate today, WorkingDayCalendar calendar) {
        LocalDate dueOn = row.row().dueOn();
        return dueOn != null && ReminderDays.haveBegun(dueOn, today, calendar);
    }

    /** Its last day may have moved since it was put aside. */
    private static boolean isAside(DeskRow row, LocalDate today) {
        LocalDate dueOn = row.row().dueOn();
        return row.holding().isAside(today) && (dueOn == null || today.isBefore(dueOn));
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
