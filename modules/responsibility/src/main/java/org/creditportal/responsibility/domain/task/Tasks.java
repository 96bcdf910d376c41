package org.creditportal.responsibility.domain.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.responsibility.api.task.TaskState;

/** The tenant's tasks. */
public interface Tasks {

    void add(Task task);

    Task require(String number);

    /** Locked until the transaction ends. */
    Task requireForChange(String number);

    List<Task> byNumbers(Collection<String> numbers);

    /** The parts of a task, in the order in which they were handed on. */
    List<Task> partsOf(String parent);

    /** The newest first. */
    Page<Task> search(TaskQuery query, Order order, int page, int size);

    /** By bureau and state. */
    Map<String, Map<TaskState, Long>> count(TaskScope scope);

    /** What waits in these states for a bureau to which tasks were given; the oldest first. */
    List<Task> ofBureau(String bureau, Set<TaskState> states, int most);

    /** What waits in these states for a bureau that gave them; the oldest first. */
    List<Task> givenBy(String giver, Set<TaskState> states, int most);

    /** Those whose next period has begun, locked; at most so many. */
    List<Task> toRecur(LocalDate today, int most);

    /** The last task of each of these sources. */
    Map<String, String> numbersBySource(Collection<String> sources);

    /** Those where the officer took a step and somebody else took the last one since then; the newest first. */
    List<Task> movedFor(String officer, Instant since, int most);
}
