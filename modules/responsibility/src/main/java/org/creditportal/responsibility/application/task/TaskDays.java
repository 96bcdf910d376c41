package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.BoardRow;
import org.creditportal.responsibility.api.task.DueElsewhereRow;
import org.creditportal.responsibility.api.task.TaskCriteria;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.api.task.TaskTime;
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
    private static final ClockCriteria REPORTS_AGAIN = ClockCriteria.of(TaskClocks.MODULE, TaskClocks.REPORT_AGAIN);
    private static final ClockCriteria CLAIMS = ClockCriteria.of(TaskClocks.MODULE, TaskClocks.CLAIM);
    private static final Comparator<TaskRow> BY_DAY =
            Comparator.comparing(TaskRow::dueOn, Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final TaskScope EVERYTHING = new TaskScope(true, Set.of());

    /** How far ahead something is told that is due soon. */
    private static final int DAYS_AHEAD = 7;

    /** Whoever counts needs them all; as many as assessment freezes of a figure. */
    private static final int MOST_COUNTED = 100_000;

    /** Of the bureau that has the task. */
    private static final BiFunction<TaskRow, ClockRow, TaskRow> AS_HELD = (row, clock) -> row;

    /** Of the bureau that answers for how the day was kept. */
    private static final BiFunction<TaskRow, ClockRow, TaskRow> AS_CHARGED = (row, clock) -> row.of(clock.charged());

    private Tasks tasks;
    private Clocks clocks;
    private LegalDate legalDate;
    private TenantDirectory tenants;

    protected TaskDays() {}

    @Inject
    public TaskDays(Tasks tasks, Clocks clocks, LegalDate legalDate, TenantDirectory tenants) {
        this.tasks = tasks;
        this.clocks = clocks;
        this.legalDate = legalDate;
        this.tenants = tenants;
    }

    Page<Task> search(TaskCriteria criteria, TaskScope scope) {
        List<String> numbers = criteria.asksForDays() ? numbers(criteria) : null;
        return tasks.search(
                new TaskQuery(scope, criteria.text(), criteria.bureau(), criteria.state(), numbers),
                criteria.order(),
                criteria.page(),
                criteria.size());
    }

    private List<String> numbers(TaskCriteria criteria) {
        TaskTime time = criteria.time();
        List<TaskRow> found = time != null && time.isOfClaim()
                ? rows(
                        CLAIMS.ofBureau(criteria.bureau()).due(criteria.dueFrom(), criteria.dueUntil()),
                        EVERYTHING,
                        TaskLookup.MOST,
                        AS_HELD)
                : reports(
                        clocks -> clocks.ofBureau(criteria.bureau()).due(criteria.dueFrom(), criteria.dueUntil()),
                        time != null && time.isRunning(),
                        EVERYTHING,
                        TaskLookup.MOST,
                        AS_HELD);
        return found.stream()
                .filter(row -> time == null || time.asksFor(row.time()))
                .map(TaskRow::number)
                .toList();
    }

    /** Those that are or were asked for by the day that counts now. */
    List<TaskRow> due(LocalDate from, LocalDate until, TaskScope scope) {
        return due(from, until, scope, AS_HELD);
    }

    private List<TaskRow> due(
            LocalDate from, LocalDate until, TaskScope scope, BiFunction<TaskRow, ClockRow, TaskRow> told) {
        return reports(clocks -> clocks.due(from, until), false, scope, MOST_COUNTED, told).stream()
                .filter(row -> row.state() != TaskState.WITHDRAWN)
                .toList();
    }

    /** By the first day, which was kept or not whatever came later, each of the bureau that answers for it. */
    List<TaskRow> firstDue(LocalDate from, LocalDate until) {
        return charged(REPORTS.due(from, until));
    }

    /**
     * Each task by the clock that counts now. Those with days anew are few: of them all are looked at, for one without a day left
     * is open too.
     */
    private List<TaskRow> reports(
            UnaryOperator<ClockCriteria> asked,
            boolean open,
            TaskScope scope,
            int most,
            BiFunction<TaskRow, ClockRow, TaskRow> told) {
        Set<String> anew = clocks.search(REPORTS_AGAIN, MOST_COUNTED).stream()
                .map(clock -> clock.key().matter())
                .collect(Collectors.toSet());
        ClockCriteria first = asked.apply(REPORTS);
        return Stream.concat(
                        rows(open ? first.stillRunning() : first, scope, most, told).stream()
                                .filter(row -> !anew.contains(row.number())),
                        rows(asked.apply(REPORTS_AGAIN), scope, most, told).stream())
                .sorted(BY_DAY)
                .toList();
    }

    /** The same with the days by which they were to be accepted. */
    List<TaskRow> toClaim(LocalDate from, LocalDate until) {
        return charged(CLAIMS.due(from, until));
    }

    private List<TaskRow> charged(ClockCriteria criteria) {
        return rows(criteria, EVERYTHING, MOST_COUNTED, AS_CHARGED);
    }

    /**
     * The tasks of these clocks, in the clocks' order: all of them, or none, because nobody would see what is missing.
     *
     * @throws ResponsibilityRefusedException when there are more
     */
    private List<TaskRow> rows(
            ClockCriteria criteria, TaskScope scope, int most, BiFunction<TaskRow, ClockRow, TaskRow> told) {
        LocalDate today = legalDate.today();
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
                .map(clock -> told.apply(TaskViews.row(byNumber.get(clock.key().matter()), clock, today), clock))
                .toList();
    }

    List<BoardRow> board(TaskScope scope) {
        Map<String, Long> overdue =
                reports(clocks -> clocks.due(null, legalDate.today().minusDays(1)), true, scope, MOST_COUNTED, AS_HELD)
                        .stream()
                        .filter(row -> row.time() == Timekeeping.OVERDUE)
                        .collect(Collectors.groupingBy(this::holder, Collectors.counting()));
        Map<String, Map<TaskState, Long>> held = new TreeMap<>();
        tasks.count(scope)
                .forEach((bureau, counts) -> counts.forEach((state, count) -> held.computeIfAbsent(
                                tenants.current().holder(bureau), holder -> new EnumMap<>(TaskState.class))
                        .merge(state, count, Long::sum)));
        return held.entrySet().stream()
                .map(bureau ->
                        new BoardRow(bureau.getKey(), bureau.getValue(), overdue.getOrDefault(bureau.getKey(), 0L)))
                .toList();
    }

    /** Whoever has today what the task's bureau had: lists find it by that one. */
    private String holder(TaskRow task) {
        return tenants.current().holder(task.bureau());
    }

    /** By the bureau that answers for how the day was kept, or has today what that one had. */
    List<TimekeepingRow> timekeeping(LocalDate from, LocalDate until, TaskScope scope) {
        Map<String, Map<Timekeeping, Long>> counts = due(from, until, scope, AS_CHARGED).stream()
                .collect(Collectors.groupingBy(
                        this::holder, TreeMap::new, Collectors.groupingBy(TaskRow::time, Collectors.counting())));
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
        LocalDate today = legalDate.today();
        ClockCriteria soon =
                ClockCriteria.runningElsewhereThan(TaskClocks.MODULE).due(null, today.plusDays(DAYS_AHEAD));
        List<ClockRow> due = clocks.search(soon, TaskLookup.MOST_ELSEWHERE);
        Map<String, String> assigned = tasks.numbersBySource(
                due.stream().map(DueElsewhereRow::sourceOf).toList());
        return due.stream()
                .map(clock ->
                        new DueElsewhereRow(clock, assigned.get(DueElsewhereRow.sourceOf(clock)), clock.isLate(today)))
                .toList();
    }
}
