package org.creditportal.responsibility.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.responsibility.api.task.TaskAct.ACCEPT;
import static org.creditportal.responsibility.api.task.TaskAct.COMPLETE;
import static org.creditportal.responsibility.api.task.TaskAct.CONFIRM;
import static org.creditportal.responsibility.api.task.TaskAct.REJECT;
import static org.creditportal.responsibility.api.task.TaskAct.SEND_BACK;
import static org.creditportal.responsibility.api.task.TaskAct.SEND_UP;
import static org.creditportal.responsibility.api.task.TaskAct.STOP;
import static org.creditportal.responsibility.api.task.TaskAct.STRIKE;
import static org.creditportal.responsibility.api.task.TaskAct.WITHDRAW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.api.task.TaskState;

/** Tasks of the credit office, who acts on them, and the ways to their states, as tests need them. */
final class GivenTasks {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final Signatory OFFICE = new Signatory("office", "Sun", "credit-office", true);
    static final Signatory CLERK = new Signatory("clerk", "Wang", "market", false);
    static final Signatory LEADER = new Signatory("leader", "Zhao", "market", false);
    static final Signatory CO_CLERK = new Signatory("co", "Qian", "finance", false);

    /** The acts that lead a new task into each state. */
    static final Map<TaskState, List<TaskAct>> WAYS = new EnumMap<>(Map.of(
            TaskState.ASSIGNED, List.of(),
            TaskState.REJECTED, List.of(REJECT),
            TaskState.ACCEPTED, List.of(ACCEPT),
            TaskState.COMPLETED, List.of(ACCEPT, COMPLETE),
            TaskState.RETURNED, List.of(ACCEPT, COMPLETE, SEND_BACK),
            TaskState.REPORTED, List.of(ACCEPT, COMPLETE, SEND_UP),
            TaskState.DONE, List.of(ACCEPT, COMPLETE, SEND_UP, CONFIRM),
            TaskState.STRUCK, List.of(ACCEPT, COMPLETE, SEND_UP, CONFIRM, STRIKE),
            TaskState.STOPPED, List.of(ACCEPT, STOP),
            TaskState.WITHDRAWN, List.of(WITHDRAW)));

    private GivenTasks() {}

    /** Who does an act, where everybody takes only what is theirs. */
    static Signatory doerOf(TaskAct act) {
        return switch (act.side()) {
            case DOER -> CLERK;
            case LEADER -> LEADER;
            case GIVER -> OFFICE;
        };
    }

    static TaskOrder order(Recurrence recurrence) {
        return new TaskOrder(
                "credit-office",
                TaskOrigin.AD_HOC,
                null,
                "Collect",
                "Collect what is due.",
                null,
                TimeLimit.workingDays(10),
                recurrence,
                DAY);
    }

    static Task assigned() {
        return Task.assign(order(Recurrence.ONCE), "market", null, sign(OFFICE));
    }

    static Task in(TaskState state) {
        Task task = assigned();
        WAYS.get(state).forEach(act -> take(task, act, doerOf(act)));
        assertThat(task.state()).isEqualTo(state);
        return task;
    }

    static void take(Task task, TaskAct act, Signatory who) {
        task.take(act, who, sign(who), DAY);
    }

    static Signature sign(Signatory who) {
        return who.sign(Instant.EPOCH, new Reason("Because."));
    }
}
