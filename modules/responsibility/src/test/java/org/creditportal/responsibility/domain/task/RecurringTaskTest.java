package org.creditportal.responsibility.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.responsibility.api.task.TaskAct.GO_ON;
import static org.creditportal.responsibility.api.task.TaskAct.STOP;
import static org.creditportal.responsibility.api.task.TaskAct.WITHDRAW;
import static org.creditportal.responsibility.domain.task.GivenTasks.CLERK;
import static org.creditportal.responsibility.domain.task.GivenTasks.DAY;
import static org.creditportal.responsibility.domain.task.GivenTasks.OFFICE;
import static org.creditportal.responsibility.domain.task.GivenTasks.WAYS;
import static org.creditportal.responsibility.domain.task.GivenTasks.assigned;
import static org.creditportal.responsibility.domain.task.GivenTasks.doerOf;
import static org.creditportal.responsibility.domain.task.GivenTasks.in;
import static org.creditportal.responsibility.domain.task.GivenTasks.order;
import static org.creditportal.responsibility.domain.task.GivenTasks.sign;
import static org.creditportal.responsibility.domain.task.GivenTasks.take;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskState;
import org.junit.jupiter.api.Test;

/** Tasks that are assigned anew with each period: when, to whom, and until when. */
class RecurringTaskTest {

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
        assertThat(task.recursWith(toWater, UnaryOperator.identity()))
                .as("an open task goes itself")
                .isFalse();
        WAYS.get(TaskState.STRUCK).forEach(act -> take(task, act, doerOf(act)));
        assertThat(task.recursWith(
                        new Handover(task.number(), List.of("finance"), "water", sign(OFFICE)),
                        UnaryOperator.identity()))
                .isFalse();
        Handover toOffice = new Handover(task.number(), List.of("market"), "credit-office", sign(OFFICE));
        assertThatThrownBy(() -> task.recursWith(toOffice, UnaryOperator.identity()))
                .hasMessageContaining("taskBureau");
        UnaryOperator<String> officeInWater = bureau -> bureau.equals("credit-office") ? "water" : bureau;
        assertThatThrownBy(() -> task.recursWith(toWater, officeInWater))
                .as("whoever gives it is the successor by now")
                .hasMessageContaining("taskBureau");
        assertThat(task.recursWith(toWater, UnaryOperator.identity())).isTrue();
        assertThat(task.bureau()).isEqualTo("market");
        assertThat(task.recur(UnaryOperator.identity(), LocalDate.of(2026, 12, 1), sign(OFFICE))
                        .bureau())
                .isEqualTo("water");
        assertThat(in(TaskState.DONE).recursWith(toWater, UnaryOperator.identity()))
                .as("recurs no more")
                .isFalse();
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
