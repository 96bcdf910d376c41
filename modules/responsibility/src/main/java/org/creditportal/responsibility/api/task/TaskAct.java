package org.creditportal.responsibility.api.task;

import java.util.Set;

/**
 * What can be done with a task: by whom, from where, and where it leads. Texts in the bundle under {@code TaskAct.<NAME>}.
 */
public enum TaskAct {
    ACCEPT(TaskSide.DOER, TaskState.ACCEPTED, TaskState.ASSIGNED),
    REJECT(TaskSide.DOER, TaskState.REJECTED, TaskState.ASSIGNED),
    /** The giver holds to it against a rejection. */
    INSIST(TaskSide.GIVER, TaskState.ASSIGNED, TaskState.REJECTED),
    /** Done, with evidence attached. */
    COMPLETE(TaskSide.DOER, TaskState.COMPLETED, TaskState.ACCEPTED, TaskState.RETURNED),
    SEND_UP(TaskSide.LEADER, TaskState.REPORTED, TaskState.COMPLETED),
    SEND_BACK(TaskSide.LEADER, TaskState.RETURNED, TaskState.COMPLETED),
    CONFIRM(TaskSide.GIVER, TaskState.DONE, TaskState.REPORTED),
    GIVE_BACK(TaskSide.GIVER, TaskState.RETURNED, TaskState.REPORTED),
    STRIKE(TaskSide.GIVER, TaskState.STRUCK, TaskState.DONE),
    STOP(TaskSide.GIVER, TaskState.STOPPED, TaskState.ASSIGNED, TaskState.ACCEPTED, TaskState.RETURNED),
    /** Back to where it was when it was stopped. */
    GO_ON(TaskSide.GIVER, null, TaskState.STOPPED),
    WITHDRAW(
            TaskSide.GIVER,
            TaskState.WITHDRAWN,
            TaskState.ASSIGNED,
            TaskState.REJECTED,
            TaskState.ACCEPTED,
            TaskState.RETURNED,
            TaskState.STOPPED);

    private final TaskSide side;
    private final TaskState next;
    private final Set<TaskState> from;

    TaskAct(TaskSide side, TaskState next, TaskState... from) {
        this.side = side;
        this.next = next;
        this.from = Set.of(from);
    }

    /** Who does it. */
    public TaskSide side() {
        return side;
    }

    /**
     * Where it leads.
     *
     * @param before the state from which the task came where it is
     */
    public TaskState next(TaskState before) {
        return next == null ? before : next;
    }

    /** Whether it judges what the bureau told: nobody does who had a hand in that, and may be of the giver's bureau by now. */
    public boolean judges() {
        return this == CONFIRM || this == GIVE_BACK || this == INSIST || this == WITHDRAW;
    }

    /** Whether it can be done with a task in this state. */
    public boolean isFor(TaskState state) {
        return from.contains(state);
    }
}
