package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.domain.supervision.InspectionPlan;
import org.creditportal.sanctions.domain.supervision.Inspector;
import org.creditportal.sanctions.domain.supervision.PlannedSubject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The results of a plan are told within the tenant's working days after its last day, wherever the festival falls. */
class PlanClockTest {

    /** The last Friday before Spring Festival. */
    private static final LocalDate UNTIL = LocalDate.of(2026, 2, 13);

    private final DaysInMemory days = new DaysInMemory();
    private final PlanClock clock = new PlanClock();
    private LocalDate today = UNTIL.minusDays(10);

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void runsFromTheLastDayOfThePlanAndEndsWithItsLastResult(String tenant) {
        clock.clocks = days;
        clock.tenants = new TenantOf(tenant);
        clock.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
        InspectionPlan plan = plan();
        clock.start(plan);
        ClockView inspect = days.of(plan.number(), "inspect");
        assertThat(inspect.limit().amount()).isEqualTo(clock.terms().resultDays());
        assertThat(inspect.reckoning().startedOn()).isEqualTo(UNTIL);
        LocalDate due = inspect.reckoning().dueOn();
        assertThat(due)
                .as("20 working days: the 14th and the 28th are worked, the 16th to the 23rd are not")
                .isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(inspect.isLate(due)).isFalse();
        assertThat(inspect.isLate(due.plusDays(1))).isTrue();
        today = due;
        clock.end(plan);
        assertThat(days.of(plan.number(), "inspect").endedOn()).isEqualTo(due);
        assertThat(days.of(plan.number(), "inspect").isLate(due.plusDays(9))).isFalse();
    }

    private InspectionPlan plan() {
        Signatory clerk = new Signatory("clerk", "Clerk", "market-supervision", false);
        Signature signature = clerk.sign(Instant.parse("2026-02-03T01:00:00Z"), new Reason("because"));
        return InspectionPlan.draft(
                "market-supervision",
                "Food",
                today,
                UNTIL,
                List.of(new PlannedSubject(1, "S1", "Subject", "C1")),
                List.of(new Inspector("1", "One", List.of())),
                signature,
                today);
    }
}
