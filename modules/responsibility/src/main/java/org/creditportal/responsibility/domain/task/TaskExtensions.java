package org.creditportal.responsibility.domain.task;

import java.util.List;

/** The tenant's extensions of tasks. */
public interface TaskExtensions {

    void add(TaskExtension extension);

    TaskExtension require(String number);

    /** Locked until the transaction ends. */
    TaskExtension requireForChange(String number);

    /** Those of a task, in the order in which they were asked for. */
    List<TaskExtension> of(String task);

    /** Those that wait for a bureau which gave the tasks; the oldest first. */
    List<TaskExtension> waitingFor(String giver, int most);
}
