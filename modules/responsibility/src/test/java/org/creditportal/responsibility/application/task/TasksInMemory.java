package org.creditportal.responsibility.application.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskQuery;
import org.creditportal.responsibility.domain.task.TaskScope;
import org.creditportal.responsibility.domain.task.Tasks;

/** Tasks without a database. */
final class TasksInMemory implements Tasks {

    private final List<Task> tasks = new ArrayList<>();
    private final TenantDirectory tenants;

    TasksInMemory(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @Override
    public void add(Task task) {
        tasks.add(task);
    }

    @Override
    public Task require(String number) {
        return byNumbers(List.of(number)).get(0);
    }

    @Override
    public Task requireForChange(String number) {
        return require(number);
    }

    @Override
    public List<Task> byNumbers(Collection<String> numbers) {
        return tasks.stream().filter(task -> numbers.contains(task.number())).toList();
    }

    @Override
    public List<Task> partsOf(String parent) {
        return tasks.stream().filter(task -> parent.equals(task.parent())).toList();
    }

    @Override
    public Page<Task> search(TaskQuery query, Order order, int page, int size) {
        List<Task> found = new ArrayList<>(tasks.stream()
                .filter(query.scope()::contains)
                .filter(task -> query.bureau() == null
                        || tenants.current().heldBy(query.bureau()).contains(task.bureau()))
                .filter(task -> query.state() == null || query.state() == task.state())
                .filter(task -> query.text() == null || task.title().contains(query.text()))
                .filter(task -> query.numbers() == null || query.numbers().contains(task.number()))
                .toList());
        Collections.reverse(found);
        return new Page<>(found.stream().skip((page - 1L) * size).limit(size).toList(), found.size(), page, size);
    }

    @Override
    public Map<String, Map<TaskState, Long>> count(TaskScope scope) {
        Map<String, Map<TaskState, Long>> counts = new TreeMap<>();
        tasks.stream().filter(scope::contains).forEach(task -> counts.computeIfAbsent(
                        task.bureau(), bureau -> new EnumMap<>(TaskState.class))
                .merge(task.state(), 1L, Long::sum));
        return counts;
    }

    @Override
    public List<Task> ofBureau(String bureau, Set<TaskState> states, int most) {
        return in(states)
                .filter(task -> task.bureau().equals(bureau))
                .limit(most)
                .toList();
    }

    @Override
    public List<Task> givenBy(String giver, Set<TaskState> states, int most) {
        return in(states).filter(task -> task.giver().equals(giver)).limit(most).toList();
    }

    private Stream<Task> in(Set<TaskState> states) {
        return tasks.stream().filter(task -> states.contains(task.state()));
    }

    @Override
    public List<Task> toRecur(LocalDate today, int most) {
        return tasks.stream().filter(task -> task.isToRecur(today)).limit(most).toList();
    }

    @Override
    public Map<String, String> numbersBySource(Collection<String> sources) {
        Map<String, String> numbers = new TreeMap<>();
        tasks.stream()
                .filter(task -> task.source() != null && sources.contains(task.source()))
                .forEach(task -> numbers.put(task.source(), task.number()));
        return numbers;
    }

    @Override
    public List<Task> movedFor(String officer, Instant since, int most) {
        throw new UnsupportedOperationException();
    }
}
