package org.creditportal.responsibility.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.responsibility.api.task.TaskAct.ACCEPT;
import static org.creditportal.responsibility.api.task.TaskAct.COMPLETE;
import static org.creditportal.responsibility.api.task.TaskAct.CONFIRM;
import static org.creditportal.responsibility.api.task.TaskAct.GIVE_BACK;
import static org.creditportal.responsibility.api.task.TaskAct.GO_ON;
import static org.creditportal.responsibility.api.task.TaskAct.INSIST;
import static org.creditportal.responsibility.api.task.TaskAct.REJECT;
import static org.creditportal.responsibility.api.task.TaskAct.SEND_BACK;
import static org.creditportal.responsibility.api.task.TaskAct.SEND_UP;
import static org.creditportal.responsibility.api.task.TaskAct.STOP;
import static org.creditportal.responsibility.api.task.TaskAct.STRIKE;
import static org.creditportal.responsibility.api.task.TaskAct.WITHDRAW;
import static org.creditportal.responsibility.domain.task.GivenTasks.CLERK;
import static org.creditportal.responsibility.domain.task.GivenTasks.CO_CLERK;
import static org.creditportal.responsibility.domain.task.GivenTasks.DAY;
import static org.creditportal.responsibility.domain.task.GivenTasks.LEADER;
import static org.creditportal.responsibility.domain.task.GivenTasks.OFFICE;
import static org.creditportal.responsibility.domain.task.GivenTasks.WAYS;
import static org.creditportal.responsibility.domain.task.GivenTasks.doerOf;
import static org.creditportal.responsibility.domain.task.GivenTasks.in;
import static org.creditportal.responsibility.domain.task.GivenTasks.order;
import static org.creditportal.responsibility.domain.task.GivenTasks.sign;
import static org.creditportal.responsibility.domain.task.GivenTasks.take;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.procedure.IllegalTransitionException;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.task.ExtensionState;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.api.task.TaskSide;
import org.creditportal.responsibility.api.task.TaskState;
import org.junit.jupiter.api.Test;

/** A task's acts: from which state, by whom, and where they lead. */
class TaskTest {

    /** The table of the law, written once more by hand. */
    private static final Map<TaskState, Set<TaskAct>> LEGAL = new EnumMap<>(Map.of(
            TaskState.ASSIGNED, EnumSet.of(ACCEPT, REJECT, STOP, WITHDRAW),
            TaskState.REJECTED, EnumSet.of(INSIST, WITHDRAW),
            TaskState.ACCEPTED, EnumSet.of(COMPLETE, STOP, WITHDRAW),
            TaskState.COMPLETED, EnumSet.of(SEND_UP, SEND_BACK),
            TaskState.RETURNED, EnumSet.of(COMPLETE, STOP, WITHDRAW),
            TaskState.REPORTED, EnumSet.of(CONFIRM, GIVE_BACK),
            TaskState.DONE, EnumSet.of(STRIKE),
            TaskState.STRUCK, EnumSet.noneOf(TaskAct.class),
            TaskState.STOPPED, EnumSet.of(GO_ON, WITHDRAW),
            TaskState.WITHDRAWN, EnumSet.noneOf(TaskAct.class)));

    @Test
    void aTaskThatIsHandedOverGoesOnWhereItStoodAndKeepsFourEyes() {
        Signatory successor = new Signatory("leader2", "Li", "water", false);
        Task stopped = in(TaskState.STOPPED);
        stopped.handOver("water", sign(OFFICE));
        assertThat(stopped.bureau()).isEqualTo("water");
        assertThat(stopped.state()).isEqualTo(TaskState.STOPPED);
        assertThat(stopped.steps()).hasSize(4);
        take(stopped, GO_ON, OFFICE);
        assertThat(stopped.state()).isEqualTo(TaskState.ACCEPTED);

        Signatory doer = new Signatory("clerk", "Wang", "water", false);
        Task completed = in(TaskState.COMPLETED);
        completed.handOver("water", sign(OFFICE));
        assertThat(completed.actsFor(doer, may -> true)).doesNotContain(SEND_UP);
        assertThat(completed.actsFor(LEADER, may -> true)).isEmpty();
        take(completed, SEND_UP, successor);
        assertThat(completed.state()).isEqualTo(TaskState.REPORTED);
        assertThatThrownBy(() -> in(TaskState.STRUCK).handOver("water", sign(OFFICE)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void partsFollowTheWholeToItsSuccessor() {
        Task part = Task.assign(
                new TaskOrder(
                        "market",
                        TaskOrigin.TASK,
                        null,
                        "Part",
                        "Part.",
                        null,
                        TimeLimit.workingDays(5),
                        Recurrence.ONCE,
                        DAY),
                "finance",
                in(TaskState.ACCEPTED),
                sign(CLERK));
        assertThatThrownBy(() -> part.followWhole("finance", UnaryOperator.identity()))
                .isInstanceOf(ResponsibilityRefusedException.class);
        assertThatThrownBy(() -> part.followWhole("water", bureau -> bureau.equals("finance") ? "water" : bureau))
                .as("that bureau has been taken over by the one that is to lead it")
                .isInstanceOf(ResponsibilityRefusedException.class);
        part.followWhole("water", UnaryOperator.identity());
        assertThat(part.giver()).isEqualTo("water");
        assertThat(part.lead()).isEqualTo("water");
    }

    @Test
    void noTaskIsHandedOverToWhoeverGaveItOrHasTheWhole() {
        Task whole = in(TaskState.ACCEPTED);
        Task part = whole.handOn(order(Recurrence.ONCE), "finance", LEADER, sign(LEADER));
        for (String bureau : List.of("market", "credit-office")) {
            assertThatThrownBy(
                            () -> part.goesWith(new Handover(part.number(), List.of("finance"), bureau, sign(OFFICE))))
                    .hasMessageContaining("taskBureau");
        }
        assertThat(part.bureau()).isEqualTo("finance");
        assertThat(part.goesWith(new Handover(part.number(), List.of("finance"), "water", sign(OFFICE))))
                .isTrue();
        assertThat(part.bureau()).isEqualTo("water");
    }

    /** Bureaus are compared by who stands for them today. */
    @Test
    void noTaskIsForABureauThatTookOverItsGiverOrWhoeverHasTheWhole() {
        Task part = in(TaskState.ACCEPTED).handOn(order(Recurrence.ONCE), "finance", LEADER, sign(LEADER));
        for (String ended : List.of("market", "credit-office")) {
            UnaryOperator<String> holder = bureau -> bureau.equals(ended) ? "water" : bureau;
            assertThatThrownBy(() -> part.demandAnother("water", holder)).hasMessageContaining("taskBureau");
            assertThatThrownBy(() -> part.demandAnother(ended, holder)).hasMessageContaining("taskBureau");
            assertThatCode(() -> part.demandAnother("finance", holder)).doesNotThrowAnyException();
        }
        assertThatCode(() -> in(TaskState.ACCEPTED).demandAnother("water", UnaryOperator.identity()))
                .as("a whole is part of nothing")
                .doesNotThrowAnyException();
    }

    @Test
    void everyActIsTakenWhereTheTableAllowsItAndNowhereElse() {
        for (TaskState state : TaskState.values()) {
            for (TaskAct act : TaskAct.values()) {
                Task task = in(state);
                if (LEGAL.get(state).contains(act)) {
                    take(task, act, doerOf(act));
                    assertThat(task.steps()).hasSize(WAYS.get(state).size() + 2);
                } else {
                    assertThatThrownBy(() -> take(task, act, doerOf(act)))
                            .as(act + " in " + state)
                            .isInstanceOf(ResponsibilityRefusedException.class);
                    assertThat(task.state()).isEqualTo(state);
                }
            }
        }
    }

    @Test
    void nobodyTakesAnActOfAnotherSide() {
        LEGAL.forEach((state, acts) ->
                acts.forEach(act -> List.of(OFFICE, CLERK, LEADER, CO_CLERK).forEach(who -> {
                    boolean his = who.bureau().equals(doerOf(act).bureau())
                            && (act.side() != TaskSide.LEADER || who == LEADER);
                    Task task = in(state);
                    if (his) {
                        take(task, act, who);
                    } else {
                        assertThatThrownBy(() -> take(task, act, who))
                                .as(act + " by " + who.officer())
                                .isInstanceOf(CaseworkRefusedException.class);
                    }
                })));
    }

    @Test
    void whoCompletedItDoesNotPassItUpHimself() {
        Task task = in(TaskState.COMPLETED);
        assertThatThrownBy(() -> take(task, SEND_UP, CLERK)).hasMessageContaining("casework.fourEyes");
    }

    /** His bureau has merged with the giver's, or he has moved there. */
    @Test
    void whoReportedItDoesNotJudgeItWhenHeIsOfTheGiversBureauByNow() {
        Signatory moved = new Signatory("leader", "Zhao", "credit-office", true);
        Signatory merged = new Signatory("leader", "Zhao", "water", true, Set.of("credit-office", "market"));
        for (Signatory who : List.of(moved, merged)) {
            Task task = in(TaskState.REPORTED);
            for (TaskAct act : List.of(CONFIRM, GIVE_BACK)) {
                assertThatThrownBy(() -> take(task, act, who)).hasMessageContaining("casework.thirdPerson");
            }
            assertThat(task.actsFor(who, may -> true)).isEmpty();
            take(task, CONFIRM, OFFICE);
            take(task, STRIKE, who);
            assertThat(task.state()).isEqualTo(TaskState.STRUCK);
        }
        Task own = in(TaskState.ASSIGNED);
        Signatory giver = new Signatory("office", "Sun", "credit-office", true);
        take(own, STOP, giver);
        take(own, GO_ON, giver);
        take(own, WITHDRAW, giver);
        assertThat(own.state()).isEqualTo(TaskState.WITHDRAWN);
    }

    /** A colleague has passed up what he completed, and he is of the giver's bureau by now; or it was he who rejected it. */
    @Test
    void whoCompletedOrRejectedItDoesNotJudgeThatWhenHeIsOfTheGiversBureauByNow() {
        Signatory moved = new Signatory(CLERK.officer(), CLERK.name(), "credit-office", true);
        Task reported = in(TaskState.REPORTED);
        Task rejected = in(TaskState.REJECTED);
        for (TaskAct act : List.of(CONFIRM, GIVE_BACK)) {
            assertThatThrownBy(() -> take(reported, act, moved)).hasMessageContaining("casework.thirdPerson");
        }
        for (TaskAct act : List.of(INSIST, WITHDRAW)) {
            assertThatThrownBy(() -> take(rejected, act, moved)).hasMessageContaining("casework.thirdPerson");
        }
        assertThat(reported.actsFor(moved, may -> true)).isEmpty();
        assertThat(rejected.actsFor(moved, may -> true)).isEmpty();
        take(reported, GIVE_BACK, OFFICE);
        take(reported, COMPLETE, LEADER);
        take(reported, SEND_UP, new Signatory("leader2", "Li", "market", false));
        assertThatThrownBy(() -> take(reported, CONFIRM, moved)).hasMessageContaining("casework.thirdPerson");
        take(reported, CONFIRM, OFFICE);
        assertThat(reported.state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void whatIsOfferedIsWhatIsTaken() {
        for (TaskState state : TaskState.values()) {
            Task task = in(state);
            assertThat(EnumSet.allOf(TaskAct.class).stream().filter(act -> task.actsFor(doerOf(act), permission -> true)
                            .contains(act)))
                    .as(state.name())
                    .containsExactlyInAnyOrderElementsOf(LEGAL.get(state));
            assertThat(task.actsFor(OFFICE, ResponsibilityPermission.TASKS_VIEW::equals))
                    .isEmpty();
            assertThat(task.actsFor(CO_CLERK, permission -> true)).isEmpty();
        }
    }

    @Test
    void aStoppedTaskGoesOnWhereItWas() {
        for (TaskState state : List.of(TaskState.ASSIGNED, TaskState.ACCEPTED, TaskState.RETURNED)) {
            Task task = in(state);
            take(task, STOP, OFFICE);
            take(task, GO_ON, OFFICE);
            assertThat(task.state()).isEqualTo(state);
        }
    }

    @Test
    void aPartIsConfirmedByTheBureauThatHandedItOn() {
        Task whole = in(TaskState.ACCEPTED);
        TaskOrder partly = new TaskOrder(
                "market",
                TaskOrigin.TASK,
                whole.number(),
                "Part",
                "A part.",
                null,
                TimeLimit.workingDays(5),
                Recurrence.ONCE,
                DAY);
        Task part = whole.handOn(partly, "finance", LEADER, sign(LEADER));
        take(part, ACCEPT, CO_CLERK);
        take(part, COMPLETE, CO_CLERK);
        Signatory coLeader = new Signatory("co-leader", "Li", "finance", false);
        take(part, SEND_UP, coLeader);
        assertThatThrownBy(() -> take(part, CONFIRM, OFFICE)).hasMessageContaining("casework.sameBureau");
        take(part, CONFIRM, LEADER);
        assertThat(part.state()).isEqualTo(TaskState.DONE);
        assertThatThrownBy(() -> whole.handOn(partly, "market", LEADER, sign(LEADER)))
                .hasMessageContaining("taskBureau");
        assertThatThrownBy(() -> whole.handOn(partly, "finance", CO_CLERK, sign(CO_CLERK)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> in(TaskState.ASSIGNED).handOn(partly, "finance", LEADER, sign(LEADER)))
                .hasMessageContaining("actOutOfTurn");
        Task deeper = Task.assign(partly, "finance", whole, sign(LEADER));
        take(deeper, ACCEPT, CO_CLERK);
        assertThatThrownBy(() -> deeper.handOn(partly, "water", CO_CLERK, sign(CO_CLERK)))
                .hasMessageContaining("partOfPart");
    }

    @Test
    void progressIsToldAtWorkAndWithinBounds() {
        Task task = in(TaskState.ACCEPTED);
        task.tell(40, CLERK, sign(CLERK));
        task.tell(70, LEADER, sign(LEADER));
        assertThat(task.percent()).isEqualTo(70);
        assertThat(task.progress()).extracting(row -> row.percent()).containsExactly(70, 40);
        assertThatThrownBy(() -> task.tell(101, CLERK, sign(CLERK))).hasMessageContaining("percent");
        assertThatThrownBy(() -> task.tell(-1, CLERK, sign(CLERK))).hasMessageContaining("percent");
        assertThatThrownBy(() -> task.tell(80, CO_CLERK, sign(CO_CLERK))).isInstanceOf(CaseworkRefusedException.class);
        assertThatThrownBy(() -> in(TaskState.ASSIGNED).tell(1, CLERK, sign(CLERK)))
                .isInstanceOf(ResponsibilityRefusedException.class);
        take(task, COMPLETE, CLERK);
        take(task, SEND_UP, LEADER);
        take(task, CONFIRM, OFFICE);
        assertThat(task.percent()).isEqualTo(100);
        assertThat(task.result()).isEqualTo("Because.");
        assertThat(task.reportedOn()).isEqualTo(DAY);
    }

    @Test
    void anExtensionIsDecidedOnceByWhoeverGaveTheTask() {
        Task task = in(TaskState.ACCEPTED);
        TaskExtension extension = TaskExtension.request(task, 5, CLERK, sign(CLERK), DAY);
        assertThat(extension.isDecidableBy(task, OFFICE)).isTrue();
        assertThat(extension.isDecidableBy(task, CLERK)).isFalse();
        assertThatThrownBy(() -> extension.decide(true, task, CLERK, sign(CLERK)))
                .isInstanceOf(CaseworkRefusedException.class);
        extension.decide(true, task, OFFICE, sign(OFFICE));
        for (ExtensionState next : ExtensionState.values()) {
            assertThat(extension.state().allows(next)).isFalse();
        }
        assertThatThrownBy(() -> TaskExtension.request(task, 5, OFFICE, sign(OFFICE), DAY))
                .isInstanceOf(CaseworkRefusedException.class);
        assertThatThrownBy(() -> TaskExtension.request(task, 0, CLERK, sign(CLERK), DAY))
                .isInstanceOf(CaseworkRefusedException.class);
        for (TaskState state : TaskState.values()) {
            if (!EnumSet.of(TaskState.ASSIGNED, TaskState.ACCEPTED, TaskState.RETURNED)
                    .contains(state)) {
                assertThatThrownBy(() -> TaskExtension.request(in(state), 5, CLERK, sign(CLERK), DAY))
                        .hasMessageContaining("extensionTooLate");
            }
        }
    }

    @Test
    void everyOtherStepOfAnExtensionIsRefused() {
        for (ExtensionState from : ExtensionState.values()) {
            for (ExtensionState to : ExtensionState.values()) {
                assertThat(from.allows(to))
                        .as(from + " to " + to)
                        .isEqualTo(from == ExtensionState.REQUESTED && to != ExtensionState.REQUESTED);
            }
        }
        Task task = in(TaskState.ACCEPTED);
        TaskExtension lapsed = TaskExtension.request(task, 5, CLERK, sign(CLERK), DAY);
        lapsed.lapse(sign(OFFICE));
        assertThatThrownBy(() -> lapsed.decide(true, task, OFFICE, sign(OFFICE)))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(lapsed.isDecidableBy(task, OFFICE)).isFalse();
        assertThat(lapsed.state()).isEqualTo(ExtensionState.LAPSED);
    }
}
