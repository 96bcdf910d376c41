package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An officer's desk: what waits, sorted by who has it.
 *
 * @param tasks what the officer has to do now: what nobody else has taken, and what is due soon, whoever has it
 * @param decisions what waits for the officer's decision, likewise
 * @param aside what the officer has put aside
 * @param colleagues what colleagues of the bureau have taken and is not due soon
 * @param more whether some source had more lines than are shown
 * @param silent whether some source could not be asked
 */
public record DeskView(
        LocalDate today,
        List<DeskRow> tasks,
        List<DeskRow> decisions,
        List<DeskRow> aside,
        List<DeskRow> colleagues,
        boolean more,
        boolean silent)
        implements Serializable {

    public DeskView {
        tasks = List.copyOf(tasks);
        decisions = List.copyOf(decisions);
        aside = List.copyOf(aside);
        colleagues = List.copyOf(colleagues);
    }

    /** Whether nothing is to be done now. */
    public boolean isIdle() {
        return tasks.isEmpty() && decisions.isEmpty();
    }

    /** What is to be done now. */
    public WorkListView now() {
        return new WorkListView(today, rows(tasks), rows(decisions), more, silent);
    }

    private static List<WaitingRow> rows(List<DeskRow> some) {
        return some.stream().map(DeskRow::row).toList();
    }

    /** One thing, wherever it lies. */
    public Optional<DeskRow> find(WorkKey key) {
        return Stream.of(tasks, decisions, aside, colleagues)
                .flatMap(List::stream)
                .filter(row -> key.equals(row.key()))
                .findFirst();
    }
}
