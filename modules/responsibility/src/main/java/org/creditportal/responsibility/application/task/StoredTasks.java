package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskQuery;
import org.creditportal.responsibility.domain.task.TaskScope;
import org.creditportal.responsibility.domain.task.Tasks;

/** The tasks in the tenant's database. */
@ApplicationScoped
public class StoredTasks extends MatterStore<Task> implements Tasks {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "TITLE",
            "e.title",
            "BUREAU",
            "e.bureau",
            "STATE",
            "e.state",
            "PERCENT",
            "e.percent",
            "ASSIGNED_ON",
            "e.assignedOn"));

    @PersistenceContext(unitName = "responsibility")
    private EntityManager entityManager;

    public StoredTasks() {
        super(Task.class, new MatterKind("responsibility", "task", "/responsibility/task"));
    }

    @Override
    public String about(Task task) {
        return task.title();
    }

    /** The module tells it in words of its own. */
    @Override
    public boolean tellsStates() {
        return false;
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public List<Task> partsOf(String parent) {
        return list(Criteria.where("e.parent = ?", parent), "e.id");
    }

    @Override
    public Page<Task> search(TaskQuery query, Order order, int page, int size) {
        Criteria criteria = of(query.scope())
                .andIfGiven("e.bureau IN ?", heldBy(query.bureau()))
                .andIfGiven(
                        "e.state = ?",
                        query.state() == null ? null : query.state().name())
                .andIfGiven("LOCATE(?, e.title) > 0", query.text())
                .andIfGiven("e.number IN ?", query.numbers());
        return page(criteria, COLUMNS.order(order, "e.id DESC"), page, size);
    }

    private static Criteria of(TaskScope scope) {
        Set<String> bureaus = scope.bureaus();
        return scope.everything()
                ? Criteria.all()
                : Criteria.where("(e.bureau IN ? OR e.giver IN ? OR e.lead IN ?)", bureaus, bureaus, bureaus);
    }

    @Override
    public Map<String, Map<TaskState, Long>> count(TaskScope scope) {
        Map<String, Map<TaskState, Long>> counts = new TreeMap<>();
        select(Object[].class, "e.bureau, e.state", of(scope), "")
                .forEach(row -> counts.computeIfAbsent((String) row[0], bureau -> new EnumMap<>(TaskState.class))
                        .merge(TaskState.valueOf((String) row[1]), 1L, Long::sum));
        return counts;
    }

    @Override
    public List<Task> ofBureau(String bureau, Set<TaskState> states, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", names(states)), "e.id", most);
    }

    @Override
    public List<Task> givenBy(String giver, Set<TaskState> states, int most) {
        return list(Criteria.where("e.giver IN ?", heldBy(giver)).and("e.state IN ?", names(states)), "e.id", most);
    }

    /** The oldest that are done and of which the next rounds would go to the bureau. */
    public List<Task> recurringOf(String bureau, int most) {
        List<String> held = heldBy(bureau);
        return list(
                Criteria.where(
                                "e.recurrence.nextOn IS NOT NULL AND (e.recurrence.nextBureau IN ?"
                                        + " OR e.recurrence.nextBureau IS NULL AND e.bureau IN ?)",
                                held,
                                held)
                        .and("e.state IN ?", List.of(TaskState.DONE.name(), TaskState.STRUCK.name())),
                "e.id",
                most);
    }

    private static List<String> names(Set<TaskState> states) {
        return states.stream().map(TaskState::name).toList();
    }

    @Override
    public List<Task> toRecur(LocalDate today, int most) {
        Criteria due = Criteria.where("e.recurrence.nextOn <= ?", today).and("e.state <> ?", TaskState.STOPPED.name());
        return query(Task.class, "e", due, "e.recurrence.nextOn, e.id")
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Map<String, String> numbersBySource(Collection<String> sources) {
        Map<String, String> numbers = new LinkedHashMap<>();
        select(Object[].class, "e.source, e.number", Criteria.where("e.source IN ?", sources), "e.id")
                .forEach(row -> numbers.put((String) row[0], (String) row[1]));
        return numbers;
    }
}
