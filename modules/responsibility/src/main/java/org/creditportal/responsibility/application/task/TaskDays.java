package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Portions;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.BoardRow;
import org.creditportal.responsibility.api.task.DueElsewhereRow;
import org.creditportal.responsibility.api.task.TaskCriteria;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.api.task.Timekeeping;
import org.creditportal.responsibility.api.task.TimekeepingRow;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskQuery;
import org.creditportal.responsibility.domain.task.TaskScope;
import org.creditportal.responsibility.domain.task.Tasks;

/** What tasks' days are asked for: lists, the month, the board, how days were kept, and what is overdue elsewhere. */
@ApplicationScoped
public class TaskDays {

    private static final ClockCriteria REPORTS = ClockCriteria.of(TaskClocks.MODULE, TaskClocks.REPORT);
    private static final TaskScope EVERYTHING = new TaskScope(true, Set.of());
    private static final int MOST_ELSEWHERE = 200;

    /** Whoever counts needs them all; as many as assessment freezes of a figure. */
    private static final int MOST_COUNTED = 100_000;

    @Inject
    private Tasks tasks;

    @Inject
    private Clocks clocks;

    @Inject
    private OfficerOfTasks officers;

    Page<Task> search(TaskCriteria criteria, TaskScope scope) {
        List<String> numbers = criteria.asksForDays() ? numbers(criteria) : null;
        return tasks.search(
                new TaskQuery(scope, criteria.text(), criteria.bureau(), criteria.state(), numbers),
                criteria.page(),
                criteria.size());
    }

    private List<String> numbers(TaskCriteria criteria) {
        ClockCriteria due = REPORTS.ofBureau(criteria.bureau()).due(criteria.dueFrom(), criteria.dueUntil());
        return rows(due, EVERYTHING, TaskLookup.MOST).stream()
                .filter(row -> criteria.time() == null || row.time() == criteria.time())
                .map(TaskRow::number)
                .toList();
    }

    List<TaskRow> due(LocalDate from, LocalDate until, TaskScope scope) {
        return rows(REPORTS.due(from, until), scope, MOST_COUNTED);
    }

    /**
     * The tasks of these clocks, in the clocks' order: all of them, or none, because nobody would see what is missing.
     *
     * @throws ResponsibilityRefusedException when there are more
     */
    private List<TaskRow> rows(ClockCriteria criteria, TaskScope scope, int most) {
        LocalDate today = officers.today();
        List<ClockRow> found = clocks.search(criteria, most + 1);
        if (found.size() > most) {
            throw new ResponsibilityRefusedException(ResponsibilityError.TOO_MANY_TASKS, most);
        }
        List<String> numbers = found.stream().map(clock -> clock.key().matter()).toList();
        Map<String, Task> byNumber = Portions.of(numbers, Portions.OF_A_QUERY)
                .flatMap(portion -> tasks.byNumbers(portion).stream())
                .collect(Collectors.toMap(Task::number, Function.identity()));
        return found.stream()
                .filter(clock -> byNumber.containsKey(clock.key().matter()))
                .filter(clock -> scope.contains(byNumber.get(clock.key().matter())))
                .map(clock -> TaskViews.row(byNumber.get(clock.key().matter()), clock, today))
                .toList();
    }

    List<BoardRow> board(TaskScope scope) {
        Map<String, Long> overdue =
                rows(REPORTS.due(null, officers.today().minusDays(1)).stillRunning(), scope, MOST_COUNTED).stream()
                        .collect(Collectors.groupingBy(TaskRow::bureau, Collectors.counting()));
        List<BoardRow> board = new ArrayList<>();
        tasks.count(scope)
                .forEach((bureau, counts) -> board.add(new BoardRow(bureau, counts, overdue.getOrDefault(bureau, 0L))));
        return board;
    }

    List<TimekeepingRow> timekeeping(LocalDate from, LocalDate until, TaskScope scope) {
        Map<String, Map<Timekeeping, Long>> counts = rows(REPORTS.due(from, until), scope, MOST_COUNTED).stream()
                .filter(row -> row.state() != TaskState.WITHDRAWN)
                .collect(Collectors.groupingBy(
                        TaskRow::bureau, TreeMap::new, Collectors.groupingBy(TaskRow::time, Collectors.counting())));
        List<TimekeepingRow> rows = new ArrayList<>();
        counts.forEach((bureau, kept) -> rows.add(new TimekeepingRow(
                bureau,
                kept.getOrDefault(Timekeeping.IN_TIME, 0L),
                kept.getOrDefault(Timekeeping.LATE, 0L),
                kept.getOrDefault(Timekeeping.OVERDUE, 0L),
                kept.getOrDefault(Timekeeping.RUNNING, 0L))));
        return rows;
    }

    List<DueElsewhereRow> dueElsewhere() {
        List<ClockRow> overdue = clocks
                .search(
                        ClockCriteria.everythingRunning()
                                .due(null, officers.today().minusDays(1)),
                        MOST_ELSEWHERE)
                .stream()
                .filter(clock -> !clock.key().module().equals(TaskClocks.MODULE))
                .toList();
        Map<String, String> assigned = tasks.numbersBySource(
                overdue.stream().map(DueElsewhereRow::sourceOf).toList());
        return overdue.stream()
                .map(clock -> new DueElsewhereRow(clock, assigned.get(DueElsewhereRow.sourceOf(clock))))
                .toList();
    }
}
