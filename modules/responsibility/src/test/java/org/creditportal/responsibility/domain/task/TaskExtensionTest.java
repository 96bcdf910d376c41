package org.creditportal.responsibility.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.responsibility.domain.task.GivenTasks.CLERK;
import static org.creditportal.responsibility.domain.task.GivenTasks.CO_CLERK;
import static org.creditportal.responsibility.domain.task.GivenTasks.DAY;
import static org.creditportal.responsibility.domain.task.GivenTasks.LEADER;
import static org.creditportal.responsibility.domain.task.GivenTasks.OFFICE;
import static org.creditportal.responsibility.domain.task.GivenTasks.assigned;
import static org.creditportal.responsibility.domain.task.GivenTasks.doerOf;
import static org.creditportal.responsibility.domain.task.GivenTasks.order;
import static org.creditportal.responsibility.domain.task.GivenTasks.sign;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.ExtensionState;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.api.task.TaskState;
import org.junit.jupiter.api.Test;

/** What is done with a request for more days: from which state, while the task is where, and by whom. */
class TaskExtensionTest {

    /** The acts of whoever gave the task, and of the portal where there is nothing to extend any more. */
    private enum Act {
        GRANT,
        REFUSE,
        LAPSE
    }

    private static final Map<ExtensionState, Set<Act>> LEGAL = new EnumMap<>(Map.of(
            ExtensionState.REQUESTED, EnumSet.allOf(Act.class),
            ExtensionState.GRANTED, EnumSet.noneOf(Act.class),
            ExtensionState.REFUSED, EnumSet.noneOf(Act.class),
            ExtensionState.LAPSED, EnumSet.noneOf(Act.class)));

    /** The acts that lead a task on after it was accepted and more days were asked for. */
    private static final Map<TaskState, List<TaskAct>> WAYS = Map.of(
            TaskState.ACCEPTED, List.of(),
            TaskState.COMPLETED, List.of(TaskAct.COMPLETE),
            TaskState.RETURNED, List.of(TaskAct.COMPLETE, TaskAct.SEND_BACK),
            TaskState.REPORTED, List.of(TaskAct.COMPLETE, TaskAct.SEND_UP),
            TaskState.DONE, List.of(TaskAct.COMPLETE, TaskAct.SEND_UP, TaskAct.CONFIRM),
            TaskState.STOPPED, List.of(TaskAct.STOP),
            TaskState.WITHDRAWN, List.of(TaskAct.WITHDRAW));

    private static Task accepted() {
        Task task = assigned();
        lead(task, TaskAct.ACCEPT);
        return task;
    }

    private static void lead(Task task, TaskAct act) {
        task.take(act, doerOf(act), sign(doerOf(act)), DAY);
    }

    private static TaskExtension in(ExtensionState state, Task task) {
        TaskExtension extension = TaskExtension.request(task, 5, CLERK, sign(CLERK), DAY);
        switch (state) {
            case REQUESTED -> assertThat(extension.decision()).isNull();
            case GRANTED -> take(extension, Act.GRANT, task);
            case REFUSED -> take(extension, Act.REFUSE, task);
            case LAPSED -> take(extension, Act.LAPSE, task);
        }
        assertThat(extension.state()).isEqualTo(state);
        return extension;
    }

    private static void take(TaskExtension extension, Act act, Task task) {
        switch (act) {
            case GRANT -> extension.decide(true, task, OFFICE, sign(OFFICE));
            case REFUSE -> extension.decide(false, task, OFFICE, sign(OFFICE));
            case LAPSE -> extension.lapse(Signatory.PORTAL.sign(Instant.EPOCH));
        }
    }

    @Test
    void everyActIsTakenWhereTheTableAllowsItAndNowhereElse() {
        for (ExtensionState state : ExtensionState.values()) {
            for (Act act : Act.values()) {
                Task task = accepted();
                TaskExtension extension = in(state, task);
                if (LEGAL.get(state).contains(act)) {
                    take(extension, act, task);
                    assertThat(extension.state()).isNotEqualTo(state);
                } else {
                    assertThatThrownBy(() -> take(extension, act, task))
                            .as(act + " in " + state)
                            .isInstanceOf(IllegalTransitionException.class);
                    assertThat(extension.state()).isEqualTo(state);
                }
                assertThat(in(state, accepted()).isDecidableBy(accepted(), OFFICE))
                        .isEqualTo(LEGAL.get(state).contains(Act.REFUSE));
            }
        }
    }

    /** It can always be refused; granted only while the task can be extended at all. */
    @Test
    void nothingIsGrantedOnceTheTaskIsReportedOrOver() {
        WAYS.forEach((state, way) -> {
            Task task = accepted();
            TaskExtension extension = in(ExtensionState.REQUESTED, task);
            TaskExtension other = in(ExtensionState.REQUESTED, task);
            way.forEach(act -> lead(task, act));
            assertThat(task.state()).isEqualTo(state);
            if (TaskExtension.isFor(state)) {
                take(extension, Act.GRANT, task);
            } else {
                assertThatThrownBy(() -> take(extension, Act.GRANT, task))
                        .as(state.name())
                        .isInstanceOf(ResponsibilityRefusedException.class);
            }
            take(other, Act.REFUSE, task);
        });
    }

    @Test
    void whoAskedForMoreDaysDoesNotGrantThemToHimself() {
        Signatory moved = new Signatory("clerk", "Wang", "credit-office", true);
        Task task = accepted();
        TaskExtension extension = in(ExtensionState.REQUESTED, task);
        assertThatThrownBy(() -> extension.decide(true, task, moved, sign(moved)))
                .hasMessageContaining("casework.fourEyes");
        extension.decide(false, task, moved, sign(moved));
        assertThat(extension.state()).isEqualTo(ExtensionState.REFUSED);
        TaskExtension another = in(ExtensionState.REQUESTED, accepted());
        another.decide(true, task, OFFICE, sign(OFFICE));
        assertThat(another.state()).isEqualTo(ExtensionState.GRANTED);
    }

    /** The whole went to a successor when its bureau was split: that one gives its parts, and answers for them. */
    @Test
    void onARequestForAPartDecidesWhoeverHasTheWholeNow() {
        TaskOrder order = order(Recurrence.ONCE);
        TaskOrder byMarket = new TaskOrder(
                "market",
                TaskOrigin.TASK,
                null,
                order.title(),
                order.content(),
                null,
                order.limit(),
                order.recurrence(),
                DAY);
        Task part = accepted().handOn(byMarket, "finance", LEADER, sign(LEADER));
        part.take(TaskAct.ACCEPT, CO_CLERK, sign(CO_CLERK), DAY);
        TaskExtension extension = TaskExtension.request(part, 5, CO_CLERK, sign(CO_CLERK), DAY);
        assertThat(extension.isDecidableBy(part, LEADER)).isTrue();
        Signatory successor = new Signatory("leader2", "Li", "water", false);
        assertThat(extension.isDecidableBy(part, successor)).isFalse();

        part.followWhole("water", UnaryOperator.identity());
        assertThat(extension.isDecidableBy(part, LEADER)).isFalse();
        assertThatThrownBy(() -> extension.decide(true, part, LEADER, sign(LEADER)))
                .hasMessageContaining("casework.sameBureau");
        extension.decide(true, part, successor, sign(successor));
        assertThat(extension.state()).isEqualTo(ExtensionState.GRANTED);
    }

    @Test
    void onlyWhoeverGaveTheTaskDecides() {
        for (Signatory who : List.of(CLERK, LEADER, new Signatory("co", "Qian", "finance", false))) {
            Task task = accepted();
            TaskExtension extension = in(ExtensionState.REQUESTED, task);
            for (boolean grant : new boolean[] {true, false}) {
                assertThatThrownBy(() -> extension.decide(grant, task, who, sign(who)))
                        .isInstanceOf(CaseworkRefusedException.class);
            }
            assertThat(extension.isDecidableBy(task, who)).isFalse();
        }
    }
}
