package org.creditportal.responsibility.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.time.Instant;
import java.time.LocalDate;
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
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
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

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Signatory OFFICE = new Signatory("office", "Sun", "credit-office", true);
    private static final Signatory CLERK = new Signatory("clerk", "Wang", "market", false);
    private static final Signatory LEADER = new Signatory("leader", "Zhao", "market", false);
    private static final Signatory CO_CLERK = new Signatory("co", "Qian", "finance", false);

    /** Who does an act, where everybody takes only what is theirs. */
    private static Signatory doerOf(TaskAct act) {
        return switch (act.side()) {
            case DOER -> CLERK;
            case LEADER -> LEADER;
            case GIVER -> OFFICE;
        };
    }

    /** The acts that lead a new task into each state. */
    private static final Map<TaskState, List<TaskAct>> WAYS = new EnumMap<>(Map.of(
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

    private static TaskOrder order(Recurrence recurrence) {
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

    private static Task assigned() {
        return Task.assign(order(Recurrence.ONCE), "market", null, sign(OFFICE));
    }

    private static Task in(TaskState state) {
        Task task = assigned();
        WAYS.get(state).forEach(act -> take(task, act, doerOf(act)));
        assertThat(task.state()).isEqualTo(state);
        return task;
    }

    private static void take(Task task, TaskAct act, Signatory who) {
        task.take(act, who, sign(who), DAY);
    }

    private static Signature sign(Signatory who) {
        return who.sign(Instant.EPOCH, new Reason("Because."));
    }

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
        assertThatThrownBy(() -> part.followWhole("finance")).isInstanceOf(ResponsibilityRefusedException.class);
        part.followWhole("water");
        assertThat(part.giver()).isEqualTo("water");
        assertThat(part.lead()).isEqualTo("water");
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
                assertThatThrownBy(() -> take(task, act, who)).hasMessageContaining("casework.fourEyes");
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

    @Test
    void aRecurringTaskIsAssignedAnewOnceForEachPeriod() {
        Task task = Task.assign(order(Recurrence.MONTHLY), "market", null, sign(OFFICE));
        assertThat(task.isToRecur(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(task.isToRecur(LocalDate.of(2026, 12, 1))).isTrue();
        Task next = task.recur(UnaryOperator.identity(), LocalDate.of(2026, 12, 1), sign(OFFICE));
        assertThat(task.isToRecur(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(next.assignedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(next.isToRecur(LocalDate.of(2027, 1, 1))).isTrue();
        take(next, WITHDRAW, OFFICE);
        assertThat(next.isToRecur(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void howOftenATaskRecursIsChangedByWhoeverGaveItFromTheNextPeriodOn() {
        Task task = Task.assign(order(Recurrence.MONTHLY), "market", null, sign(OFFICE));
        LocalDate today = LocalDate.of(2026, 11, 30);
        assertThatThrownBy(() -> task.changeRecurrence(Recurrence.QUARTERLY, CLERK, sign(CLERK), today))
                .isInstanceOf(CaseworkRefusedException.class);
        assertThatThrownBy(() -> task.changeRecurrence(Recurrence.MONTHLY, OFFICE, sign(OFFICE), today))
                .hasMessageContaining("recurrenceSame");
        assertThatThrownBy(() -> task.changeRecurrence(Recurrence.ONCE, OFFICE, sign(OFFICE), today))
                .hasMessageContaining("recurrenceSame");
        task.changeRecurrence(Recurrence.QUARTERLY, OFFICE, sign(OFFICE), today);
        assertThat(task.recursOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(task.isToRecur(LocalDate.of(2026, 12, 1))).isFalse();
        Task next = task.recur(UnaryOperator.identity(), LocalDate.of(2027, 1, 1), sign(OFFICE));
        assertThat(next.recurrence()).isEqualTo(Recurrence.QUARTERLY);
        assertThat(next.recursOn()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThatThrownBy(() -> task.changeRecurrence(Recurrence.MONTHLY, OFFICE, sign(OFFICE), today))
                .hasMessageContaining("recurrenceOver");
    }

    @Test
    void aTaskThatIsStoppedOrWhoseRecurrenceWasEndedIsNotAssignedAnew() {
        LocalDate next = LocalDate.of(2026, 12, 1);
        Task stopped = Task.assign(order(Recurrence.MONTHLY), "market", null, sign(OFFICE));
        take(stopped, STOP, OFFICE);
        assertThat(stopped.isToRecur(next)).isFalse();
        take(stopped, GO_ON, OFFICE);
        assertThat(stopped.isToRecur(next)).isTrue();

        Task ended = Task.assign(order(Recurrence.MONTHLY), "market", null, sign(OFFICE));
        assertThat(ended.isRecurrenceLedBy(CLERK)).isFalse();
        assertThatThrownBy(() -> ended.endRecurrence(CLERK, sign(CLERK))).isInstanceOf(CaseworkRefusedException.class);
        ended.endRecurrence(OFFICE, sign(OFFICE));
        assertThat(ended.isToRecur(next)).isFalse();
        assertThat(ended.state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(ended.recurrenceChanged().reason()).isEqualTo("Because.");
        assertThatThrownBy(() -> ended.endRecurrence(OFFICE, sign(OFFICE))).hasMessageContaining("recurrenceOver");
        assertThatThrownBy(() -> assigned().endRecurrence(OFFICE, sign(OFFICE))).hasMessageContaining("recurrenceOver");
    }

    @Test
    void theNextRoundsOfADoneTaskGoToTheSuccessorAndTheDoneOneStays() {
        Task task = Task.assign(order(Recurrence.MONTHLY), "market", null, sign(OFFICE));
        Handover toWater = new Handover(task.number(), List.of("market"), "water", sign(OFFICE));
        assertThat(task.recursWith(toWater)).as("an open task goes itself").isFalse();
        WAYS.get(TaskState.STRUCK).forEach(act -> take(task, act, doerOf(act)));
        assertThat(task.recursWith(new Handover(task.number(), List.of("finance"), "water", sign(OFFICE))))
                .isFalse();
        assertThatThrownBy(() ->
                        task.recursWith(new Handover(task.number(), List.of("market"), "credit-office", sign(OFFICE))))
                .hasMessageContaining("taskBureau");
        assertThat(task.recursWith(toWater)).isTrue();
        assertThat(task.bureau()).isEqualTo("market");
        assertThat(task.recur(UnaryOperator.identity(), LocalDate.of(2026, 12, 1), sign(OFFICE))
                        .bureau())
                .isEqualTo("water");
        assertThat(in(TaskState.DONE).recursWith(toWater)).as("recurs no more").isFalse();
    }

    @Test
    void quartersBeginInJanuaryAprilJulyAndOctober() {
        assertThat(Recurrence.QUARTERLY.next(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(Recurrence.QUARTERLY.next(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(Recurrence.QUARTERLY.next(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(Recurrence.MONTHLY.next(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(Recurrence.ONCE.next(DAY)).isNull();
    }

    @Test
    void theNextRoundGoesToWhoeverHoldsTheBureauNowAndNeverToTheGiver() {
        LocalDate december = LocalDate.of(2026, 12, 1);
        Task task = Task.assign(order(Recurrence.MONTHLY), "market", null, sign(OFFICE));
        UnaryOperator<String> merged = bureau -> bureau.equals("market") ? "water" : bureau;
        assertThat(task.endsAtItsGiver(merged, sign(OFFICE))).isFalse();
        assertThat(task.recur(merged, december, sign(OFFICE)).bureau()).isEqualTo("water");
        Task ending = Task.assign(order(Recurrence.MONTHLY), "market", null, sign(OFFICE));
        UnaryOperator<String> swallowed = bureau -> "credit-office";
        assertThatThrownBy(() -> ending.recur(swallowed, december, sign(OFFICE)))
                .hasMessageContaining("taskBureau");
        assertThat(ending.recursOn()).as("a refusal ends nothing").isNotNull();
        assertThat(ending.endsAtItsGiver(swallowed, sign(OFFICE))).isTrue();
        assertThat(ending.recursOn()).isNull();
    }
}
