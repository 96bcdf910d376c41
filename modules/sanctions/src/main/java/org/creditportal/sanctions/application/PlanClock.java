package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TenantSanctions;
import org.creditportal.sanctions.api.supervision.SupervisionTerms;
import org.creditportal.sanctions.domain.supervision.InspectionPlan;

/** The day by which the results of a plan are told, by the tenant's terms. */
@ApplicationScoped
class PlanClock {

    static final String PAGE = "/sanctions/plan";

    @Inject
    Clocks clocks;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    SupervisionTerms terms() {
        return TenantSanctions.of(tenants.current()).keySupervision();
    }

    LocalDate today() {
        return legalDate.today();
    }

    Instant now() {
        return clock.instant();
    }

    /** The plan's bureau and those that it succeeded. */
    List<String> bureaus(InspectionPlan plan) {
        return tenants.current().heldBy(plan.bureau());
    }

    void start(InspectionPlan plan) {
        clocks.start(new StartClock(
                key(plan),
                plan.bureau(),
                SanctionsPermission.SANCTIONS_SUPERVISE,
                PAGE,
                plan.until(),
                TimeLimit.workingDays(terms().resultDays())));
    }

    void end(InspectionPlan plan) {
        clocks.end(key(plan), today());
    }

    private static ClockKey key(InspectionPlan plan) {
        return new ClockKey(MeasureTaskClocks.MODULE, plan.number(), "inspect");
    }
}
