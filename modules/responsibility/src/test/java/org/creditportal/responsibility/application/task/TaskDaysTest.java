package org.creditportal.responsibility.application.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.application.CalendarDays;
import org.creditportal.casework.application.ClocksOfMatters;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.BureauChange;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.task.DueElsewhereRow;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TaskCriteria;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.api.task.TaskTime;
import org.creditportal.responsibility.api.task.Timekeeping;
import org.creditportal.responsibility.api.task.TimekeepingRow;
import org.creditportal.responsibility.application.MatterClocksInMemory;
import org.creditportal.responsibility.domain.task.Task;
import org.creditportal.responsibility.domain.task.TaskOrder;
import org.creditportal.responsibility.domain.task.TaskScope;
import org.junit.jupiter.api.Test;

/** Every figure of tasks opens exactly its rows. */
class TaskDaysTest {

    private static final TenantId KUNMING = new TenantId("kunming");
    private static final TaskScope EVERYTHING = new TaskScope(true, Set.of());
    private static final Signatory OFFICE = new Signatory("office", "Sun", "credit-office", true);
    private static final Signatory CLERK = new Signatory("clerk", "Li", "water", false);
    private static final Signatory LEADER = new Signatory("leader", "Wu", "water", false);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));
    private final TasksInMemory tasks = new TasksInMemory(tenants);
    private LocalDate today = MONDAY;

    private final LegalDate legalDate = new LegalDate() {
        @Override
        public LocalDate today() {
            return today;
        }
    };

    private final Clocks clocks = new ClocksOfMatters(
            new MatterClocksInMemory(tenants), new CalendarDays(() -> new WorkingDayCalendar(List.of()), legalDate));
    private final TaskClocks taskClocks = new TaskClocks(clocks, tenants);
    private final TaskDays days = new TaskDays(tasks, clocks, legalDate, tenants);
    private final TaskFiguresOfBureaus figures = new TaskFiguresOfBureaus(days, tenants);

    private Task assigned(String bureau, int workingDays) {
        Task task = kept(bureau, workingDays);
        start("responsibility", task.number(), TaskClocks.REPORT, bureau, workingDays);
        return task;
    }

    private Task kept(String bureau, int workingDays) {
        TaskOrder order = new TaskOrder(
                "credit-office",
                TaskOrigin.AD_HOC,
                null,
                "测试任务",
                "测试",
                null,
                TimeLimit.workingDays(workingDays),
                Recurrence.ONCE,
                MONDAY);
        Task task = Task.assign(order, bureau, null, OFFICE.sign(Instant.EPOCH));
        tasks.add(task);
        return task;
    }

    private void start(String module, String matter, String name, String bureau, int workingDays) {
        clocks.start(new StartClock(
                new ClockKey(module, matter, name),
                bureau,
                "tasks.work",
                "/responsibility/task",
                MONDAY,
                TimeLimit.workingDays(workingDays)));
    }

    private void merged(String bureau, String successor) {
        tenants.reorganise(KUNMING, List.of(new BureauChange(bureau, MONDAY, null, successor)), MONDAY);
    }

    private long found(String bureau, TaskState state, TaskTime time) {
        return days.search(new TaskCriteria(null, bureau, state, time, null, null, Order.USUAL, 1, 100), EVERYTHING)
                .total();
    }

    @Test
    void afterAMergerTheBoardCountsWhatItsNumbersOpen() {
        TenantScope.runAs(KUNMING, () -> {
            assigned("water", 2);
            assigned("water", 60);
            assigned("market-supervision", 2);
            merged("water", "market-supervision");
            today = MONDAY.plusDays(20);
            assertThat(days.board(EVERYTHING)).singleElement().satisfies(row -> {
                assertThat(row.bureau()).isEqualTo("market-supervision");
                assertThat(row.of(TaskState.ASSIGNED))
                        .isEqualTo(3)
                        .isEqualTo(found(row.bureau(), TaskState.ASSIGNED, null));
                assertThat(row.overdue()).isEqualTo(2).isEqualTo(found(row.bureau(), null, TaskTime.OVERDUE));
            });
        });
    }

    @Test
    void afterAMergerTheTableOfTimekeepingCountsWhatItsNumbersOpen() {
        TenantScope.runAs(KUNMING, () -> {
            Task kept = assigned("water", 2);
            assigned("market-supervision", 2);
            clocks.end(new ClockKey("responsibility", kept.number(), TaskClocks.REPORT), MONDAY);
            merged("water", "market-supervision");
            today = MONDAY.plusDays(20);
            TimekeepingRow row = days.timekeeping(MONDAY, today, EVERYTHING).get(0);
            assertThat(row).isEqualTo(new TimekeepingRow("market-supervision", 1, 0, 1, 0));
            assertThat(found(row.bureau(), null, TaskTime.IN_TIME)).isEqualTo(row.inTime());
            assertThat(found(row.bureau(), null, TaskTime.OVERDUE)).isEqualTo(row.overdue());
            assigned("market-supervision", 900);
            assertThat(found(row.bureau(), null, TaskTime.OVER)).isEqualTo(row.inTime() + row.late() + row.overdue());
        });
    }

    /** The first of a quarter is New Year's Day, that of a month may be one too: days are counted from the next working day on. */
    @Test
    void aRoundThatBeginsOnAHolidayCountsWorkingDaysFromTheDayAfter() {
        assertThat(Recurrence.QUARTERLY.next(LocalDate.of(2026, 11, 29))).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(Recurrence.MONTHLY.next(LocalDate.of(2026, 9, 30))).isEqualTo(LocalDate.of(2026, 10, 1));
        CalendarYear year = new CalendarYear(
                2026,
                "国办发明电〔2025〕7号",
                List.of(
                        new CalendarDay(LocalDate.of(2026, 10, 1), DayKind.HOLIDAY, "国庆节"),
                        new CalendarDay(LocalDate.of(2026, 10, 2), DayKind.HOLIDAY, "国庆节"),
                        new CalendarDay(LocalDate.of(2026, 10, 10), DayKind.WORKDAY, "国庆节")));
        WorkingDayCalendar calendar = new WorkingDayCalendar(List.of(year));
        LocalDate assigned = LocalDate.of(2026, 10, 1);
        assertThat(calendar.plusWorkingDays(assigned, 1).date()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(calendar.plusWorkingDays(assigned, 6).date()).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void whatIsDueElsewhereIsNotCrowdedOutByTasksAndTellsWhatIsDueSoon() {
        TenantScope.runAs(KUNMING, () -> {
            for (int i = 0; i < TaskLookup.MOST_ELSEWHERE; i++) {
                assigned("water", 1);
            }
            start("lists", "0000000000001", "reply", "water", 2);
            start("lists", "0000000000002", "reply", "water", 8);
            start("lists", "0000000000003", "reply", "water", 60);
            today = MONDAY.plusDays(8);
            assertThat(days.dueElsewhere())
                    .extracting(row -> row.clock().key().matter(), DueElsewhereRow::overdue)
                    .containsExactly(tuple("0000000000001", true), tuple("0000000000002", false));
        });
    }

    @Test
    void tasksThatWereAcceptedLateAreFoundBySuchADay() {
        TenantScope.runAs(KUNMING, () -> {
            Task late = assigned("water", 60);
            Task waiting = assigned("water", 60);
            Task accepted = assigned("water", 60);
            List.of(late, waiting, accepted)
                    .forEach(task -> start("responsibility", task.number(), TaskClocks.CLAIM, "water", 2));
            clocks.end(new ClockKey("responsibility", accepted.number(), TaskClocks.CLAIM), MONDAY.plusDays(1));
            today = MONDAY.plusDays(10);
            clocks.end(new ClockKey("responsibility", late.number(), TaskClocks.CLAIM), today);
            TaskCriteria asked =
                    new TaskCriteria(null, "water", null, TaskTime.CLAIM_LATE, MONDAY, today, Order.USUAL, 1, 100);
            assertThat(days.search(asked, EVERYTHING).items()).containsExactlyInAnyOrder(late, waiting);
            assertThat(days.toClaim(MONDAY, today)).hasSize(3);
        });
    }

    private Task begun(int workingDays) {
        Task task = kept("water", workingDays);
        taskClocks.start(task);
        return task;
    }

    private void take(Task task, TaskAct act, Signatory by) {
        task.take(act, by, by.sign(Instant.EPOCH, new Reason("测试")), today);
        taskClocks.follow(task, act, today);
    }

    private void sentUp(Task task) {
        take(task, TaskAct.COMPLETE, CLERK);
        take(task, TaskAct.SEND_UP, LEADER);
    }

    private void passDueDay(Task task) {
        today = taskClocks.report(task.number()).reckoning().dueOn().plusDays(3);
    }

    @Test
    void aLateTaskThatIsGivenBackHasDaysAnewAndStaysLate() {
        TenantScope.runAs(KUNMING, () -> {
            Task task = begun(5);
            take(task, TaskAct.ACCEPT, CLERK);
            LocalDate first = taskClocks.report(task.number()).reckoning().dueOn();
            passDueDay(task);
            sentUp(task);
            assertThat(found("water", null, TaskTime.LATE)).isOne();
            take(task, TaskAct.GIVE_BACK, OFFICE);
            assertThat(taskClocks.report(task.number()).reckoning().dueOn()).isAfter(today);
            assertThat(taskClocks.isBehind(task.number(), today)).isFalse();
            assertThat(found("water", null, TaskTime.RUNNING)).isOne();
            assertThat(days.firstDue(first, first)).singleElement().satisfies(row -> assertThat(row.time())
                    .isEqualTo(Timekeeping.OVERDUE));
            passDueDay(task);
            assertThat(taskClocks.isBehind(task.number(), today)).isTrue();
            assertThat(taskClocks.behind(task.number(), today).name()).isEqualTo(TaskClocks.REPORT_AGAIN);
            assertThat(days.board(EVERYTHING).get(0).overdue())
                    .isOne()
                    .isEqualTo(found("water", null, TaskTime.OVERDUE));
            sentUp(task);
            take(task, TaskAct.CONFIRM, OFFICE);
            assertThat(found("water", null, TaskTime.LATE)).isOne();
            assertThat(days.board(EVERYTHING).get(0).overdue()).isZero();
        });
    }

    @Test
    void whatIsPassedUpOnItsLastDayIsNotOverdueWhileTheGiverLooksAtItNorWhenItIsGivenBack() {
        TenantScope.runAs(KUNMING, () -> {
            Task task = begun(5);
            take(task, TaskAct.ACCEPT, CLERK);
            today = taskClocks.report(task.number()).reckoning().dueOn();
            sentUp(task);
            today = today.plusDays(3);
            assertThat(taskClocks.isBehind(task.number(), today)).isFalse();
            assertThat(found("water", null, TaskTime.OVERDUE)).isZero();
            assertThat(days.board(EVERYTHING).get(0).overdue()).isZero();
            take(task, TaskAct.GIVE_BACK, OFFICE);
            assertThat(taskClocks.isBehind(task.number(), today)).isFalse();
            assertThat(taskClocks.report(task.number()).reckoning().dueOn()).isAfter(today);
            sentUp(task);
            take(task, TaskAct.CONFIRM, OFFICE);
            assertThat(found("water", null, TaskTime.IN_TIME)).isOne();
        });
    }

    @Test
    void afterAHandoverTheFaultStaysWithTheBureauThatWasLate() {
        TenantScope.runAs(KUNMING, () -> {
            Task task = begun(5);
            today = taskClocks.report(task.number()).reckoning().dueOn().plusDays(1);
            take(task, TaskAct.ACCEPT, CLERK);
            task.handOver("finance", OFFICE.sign(Instant.EPOCH, new Reason("测试")));
            clocks.handOver("responsibility", task.number(), "finance");
            FigureQuery month = FigureQuery.of(YearMonth.from(MONDAY), YearMonth.from(MONDAY));
            for (String figure : List.of("tasksDue", "tasksOverdue", "tasksClaimedLate")) {
                assertThat(figures.facts(figure, month, 10))
                        .as(figure)
                        .extracting(BureauFact::bureau)
                        .containsExactly("water");
                assertThat(figures.facts(figure, month.only("finance", null), 10))
                        .isEmpty();
                assertThat(figures.facts(figure, month.only("water", null), 10)).hasSize(1);
            }
            assertThat(taskClocks.report(task.number()).bureau()).isEqualTo("finance");
        });
    }

    @Test
    void whatWasDoneInTheDaysAnewStaysLate() {
        TenantScope.runAs(KUNMING, () -> {
            Task task = begun(5);
            take(task, TaskAct.ACCEPT, CLERK);
            passDueDay(task);
            take(task, TaskAct.STOP, OFFICE);
            take(task, TaskAct.GO_ON, OFFICE);
            assertThat(found("water", TaskState.ACCEPTED, TaskTime.RUNNING)).isOne();
            sentUp(task);
            take(task, TaskAct.CONFIRM, OFFICE);
            assertThat(found("water", null, TaskTime.LATE)).isOne();
            assertThat(found("water", null, TaskTime.IN_TIME)).isZero();
        });
    }

    @Test
    void whoIsLateTwiceIsOverdueWithoutFurtherDays() {
        TenantScope.runAs(KUNMING, () -> {
            Task task = begun(5);
            take(task, TaskAct.ACCEPT, CLERK);
            for (int i = 0; i < 2; i++) {
                passDueDay(task);
                take(task, TaskAct.STOP, OFFICE);
                take(task, TaskAct.GO_ON, OFFICE);
            }
            assertThat(taskClocks.report(task.number()).endedOn()).isNotNull();
            assertThat(days.board(EVERYTHING).get(0).overdue())
                    .isOne()
                    .isEqualTo(found("water", null, TaskTime.OVERDUE));
        });
    }

    @Test
    void aTaskNotAcceptedInTimeThatIsInsistedOnIsToBeAcceptedByANewDay() {
        TenantScope.runAs(KUNMING, () -> {
            Task task = begun(60);
            today = taskClocks.claim(task.number()).reckoning().dueOn().plusDays(3);
            take(task, TaskAct.REJECT, CLERK);
            take(task, TaskAct.INSIST, OFFICE);
            assertThat(taskClocks.claim(task.number()).key().name()).isEqualTo(TaskClocks.CLAIM_AGAIN);
            take(task, TaskAct.ACCEPT, CLERK);
            assertThat(taskClocks.claim(task.number()).endedOn()).isEqualTo(today);
            assertThat(taskClocks.report(task.number()).key().name()).isEqualTo(TaskClocks.REPORT);
        });
    }

    @Test
    void aTaskThatWasWithdrawnIsDueOnNoDay() {
        TenantScope.runAs(KUNMING, () -> {
            Task task = begun(5);
            LocalDate due = taskClocks.report(task.number()).reckoning().dueOn();
            assertThat(days.due(MONDAY, due, EVERYTHING)).hasSize(1);
            take(task, TaskAct.WITHDRAW, OFFICE);
            assertThat(days.due(MONDAY, due, EVERYTHING)).isEmpty();
        });
    }
}
