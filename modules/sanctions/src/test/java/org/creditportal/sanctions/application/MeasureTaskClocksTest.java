package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.TaskLimits;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.TenantSanctions;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step of a bureau has its day by the tenant's limits, once, and no longer than there is something to do. */
class MeasureTaskClocksTest {

    /** The last Friday before Spring Festival; the Saturday after it is made up for. */
    private static final LocalDate BEFORE_FESTIVAL = LocalDate.of(2026, 2, 13);

    private static final Signatory FINANCE = new Signatory("finance", "finance", "finance", false);

    private final CasesInMemory world = new CasesInMemory();
    private final DaysInMemory days = new DaysInMemory();
    private final MeasureTaskClocks clocks = clocks("kunming");
    private LocalDate today = BEFORE_FESTIVAL;

    private MeasureTaskClocks clocks(String tenant) {
        MeasureTaskClocks of = new MeasureTaskClocks();
        of.clocks = days;
        of.tenants = new TenantOf(tenant);
        of.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
        return of;
    }

    @Test
    void theFestivalMovesTheDayForReceivingAndTheMakeUpDayCounts() {
        CaseTask task = handedOut();
        clocks.follow(task);
        ClockView receive = days.of(task.number(), "receive");
        assertThat(receive.reckoning().dueOn())
                .as("Saturday the 14th, then Tuesday the 24th")
                .isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(receive.isLate(LocalDate.of(2026, 2, 24))).isFalse();
        assertThat(receive.isLate(LocalDate.of(2026, 2, 25)))
                .as("from midnight on")
                .isTrue();
        assertThat(receive.bureau()).isEqualTo("finance");
    }

    /** Each of the days begins on the Friday before the festival, and ends as many working days later, at midnight. */
    @ParameterizedTest
    @CsvSource({"receive, HANDED_OUT", "respond, RECEIVED", "feedBack, APPLYING", "reverse, REVERSING"})
    void theFestivalMovesEachOfTheDays(String name, TaskState reached) {
        CaseTask task = handedOut();
        clocks.follow(task);
        if (reached != TaskState.HANDED_OUT) {
            lead(task, clocks, TaskState.RECEIVED);
        }
        if (reached == TaskState.APPLYING || reached == TaskState.REVERSING) {
            lead(task, clocks, TaskState.APPLYING);
        }
        if (reached == TaskState.REVERSING) {
            task.lift(world.signed(Signatory.PORTAL));
            clocks.follow(task);
        }
        ClockView clock = days.of(task.number(), name);
        LocalDate due = clock.reckoning().dueOn();
        assertThat(BEFORE_FESTIVAL
                        .plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(DaysInMemory.CALENDAR::isWorkingDay)
                        .count())
                .as("working days, the make-up Saturday among them")
                .isEqualTo(amount(task, name));
        assertThat(DaysInMemory.CALENDAR.isWorkingDay(due)).isTrue();
        assertThat(clock.isLate(due)).isFalse();
        assertThat(clock.isLate(due.plusDays(1))).isTrue();
    }

    @Test
    void aLeapDayIsADay() {
        today = LocalDate.of(2028, 2, 28);
        CaseTask task = handedOut();
        clocks.follow(task);
        assertThat(days.of(task.number(), "receive").reckoning().dueOn()).isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void eachStepHasTheTenantsDays(String tenant) {
        MeasureTaskClocks of = clocks(tenant);
        TaskLimits limits = TenantSanctions.of(new TenantOf(tenant).current()).limits();
        CaseTask task = handedOut();
        of.follow(task);
        lead(task, of, TaskState.RECEIVED, TaskState.APPLYING);
        task.lift(world.signed(Signatory.PORTAL));
        of.follow(task);
        assertThat(amount(task, "receive")).isEqualTo(limits.receive());
        assertThat(amount(task, "respond")).isEqualTo(limits.respond());
        assertThat(amount(task, "feedBack")).isEqualTo(limits.feedBack());
        assertThat(amount(task, "reverse")).isEqualTo(limits.reverse());
    }

    @Test
    void eachStepEndsItsDayAndStartsTheNextOne() {
        CaseTask task = handedOut();
        clocks.follow(task);
        lead(task, clocks, TaskState.RECEIVED);
        assertThat(days.of(task.number(), "receive").endedOn()).isEqualTo(today);
        assertThat(days.of(task.number(), "respond").endedOn()).isNull();
        lead(task, clocks, TaskState.APPLYING);
        assertThat(days.of(task.number(), "respond").endedOn()).isEqualTo(today);
        lead(task, clocks, TaskState.IMPLEMENTED);
        assertThat(days.of(task.number(), "feedBack").endedOn())
                .as("one day for implementing and feeding back")
                .isNull();
        task.lift(world.signed(Signatory.PORTAL));
        clocks.follow(task);
        assertThat(days.of(task.number(), "feedBack").endedOn()).isEqualTo(today);
        lead(task, clocks, TaskState.REVERSED);
        assertThat(days.findOf("sanctions", task.number())).allMatch(clock -> clock.endedOn() != null);
    }

    @Test
    void whatIsReturnedHasNoSecondDay() {
        CaseTask task = handedOut();
        clocks.follow(task);
        lead(task, clocks, TaskState.RECEIVED, TaskState.CANNOT);
        task.review(TaskState.RECEIVED, CasesInMemory.REVIEWER, world.signed(CasesInMemory.REVIEWER));
        clocks.follow(task);
        assertThat(days.of(task.number(), "respond").endedOn()).isEqualTo(today);
    }

    @Test
    void aDayStandsStillWithTheCaseUnlessItWasOverBefore() {
        CaseTask task = handedOut();
        clocks.follow(task);
        today = LocalDate.of(2026, 2, 24);
        clocks.suspend(task);
        clocks.suspend(task);
        assertThat(days.of(task.number(), "receive").suspendedSince()).isEqualTo(today);
        clocks.resume(task);
        clocks.resume(task);
        assertThat(days.of(task.number(), "receive").suspendedSince()).isNull();
        today = LocalDate.of(2026, 2, 25);
        clocks.suspend(task);
        assertThat(days.of(task.number(), "receive").suspendedSince())
                .as("who was late stays late")
                .isNull();
    }

    private long amount(CaseTask task, String name) {
        return days.of(task.number(), name).limit().amount();
    }

    private void lead(CaseTask task, MeasureTaskClocks of, TaskState... steps) {
        for (TaskState next : steps) {
            task.lead(next, FINANCE, world.signed(FINANCE));
            of.follow(task);
        }
    }

    private CaseTask handedOut() {
        JointCase of = world.initiated("0RECD00000001", BEFORE_FESTIVAL.plusYears(3), null, BEFORE_FESTIVAL);
        return world.task(of, "finance");
    }
}
