package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigure;
import org.creditportal.casework.api.supervision.BureauFigureSource;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.api.task.Timekeeping;

/**
 * Tasks whose last day lies in a period, those of them that were or are late, and those that were accepted late, by the last day for
 * that. Each is of the bureau that answers for the day, whoever has the task by now. Tasks belong to no area.
 */
@ApplicationScoped
public class TaskFiguresOfBureaus implements BureauFigureSource {

    private static final String DUE = "tasksDue";
    private static final String LATE = "tasksOverdue";
    private static final String CLAIMED_LATE = "tasksClaimedLate";

    private TaskDays days;
    private TenantDirectory tenants;

    protected TaskFiguresOfBureaus() {}

    @Inject
    public TaskFiguresOfBureaus(TaskDays days, TenantDirectory tenants) {
        this.days = days;
        this.tenants = tenants;
    }

    @Override
    public String module() {
        return TaskClocks.MODULE;
    }

    @Override
    public List<BureauFigure> figures() {
        return List.of(BureauFigure.base(DUE), BureauFigure.fault(LATE), BureauFigure.fault(CLAIMED_LATE));
    }

    @Override
    public Map<BureauArea, Long> counts(String kind, FigureQuery query) {
        return BureauFact.count(of(kind, query));
    }

    @Override
    public List<BureauFact> facts(String kind, FigureQuery query, int most) {
        return of(kind, query).stream().limit(most).toList();
    }

    private List<BureauFact> of(String kind, FigureQuery query) {
        if (query.area() != null) {
            return List.of();
        }
        Predicate<TaskRow> counted = kind.equals(DUE)
                ? row -> row.time() != Timekeeping.RUNNING
                : row -> row.time() == Timekeeping.LATE || row.time() == Timekeeping.OVERDUE;
        List<String> held = query.bureau() == null ? null : tenants.current().heldBy(query.bureau());
        List<TaskRow> found = kind.equals(CLAIMED_LATE)
                ? days.toClaim(query.from(), query.until())
                : days.firstDue(query.from(), query.until());
        return found.stream()
                .filter(row -> row.state() != TaskState.WITHDRAWN)
                .filter(row -> held == null || held.contains(row.bureau()))
                .filter(counted)
                .map(row -> BureauFact.one(
                        row.bureau(), null, row.dueOn(), row.number(), WorkPlace.of(TaskClocks.PAGE, row.number())))
                .sorted(BureauFact.OLDEST_FIRST)
                .toList();
    }
}
