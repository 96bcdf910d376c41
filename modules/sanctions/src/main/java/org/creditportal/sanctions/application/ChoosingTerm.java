package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.TaskLimits;
import org.creditportal.sanctions.api.TenantSanctions;
import org.creditportal.sanctions.domain.JointCase;

/**
 * By when a lead bureau chooses and reviews. Computed when asked, by the calendar as it stands: many thousand cases open at once with
 * a delivered list, and none of them needs a clock of its own for that.
 */
@ApplicationScoped
class ChoosingTerm {

    @Inject
    WorkingDays days;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    /** The last day; {@code null} where the lead bureau has nothing to do. */
    LocalDate dueOn(JointCase of) {
        return of.waitsAt() == null
                ? null
                : dueOn(days.calendar(), LocalDate.ofInstant(of.waitsAt(), zone()), of.state());
    }

    boolean isLate(LocalDate dueOn) {
        return dueOn != null && legalDate.today().isAfter(dueOn);
    }

    /** What has waited in this state since before then is late. */
    Instant lateBefore(CaseState state) {
        WorkingDayCalendar calendar = days.calendar();
        LocalDate today = legalDate.today();
        LocalDate first = today;
        while (!dueOn(calendar, first.minusDays(1), state).isBefore(today)) {
            first = first.minusDays(1);
        }
        return first.atStartOfDay(zone()).toInstant();
    }

    private LocalDate dueOn(WorkingDayCalendar calendar, LocalDate since, CaseState state) {
        TaskLimits limits = TenantSanctions.of(tenants.current()).limits();
        int amount = state == CaseState.OPENED ? limits.choose() : limits.review();
        return calendar.plusWorkingDays(since, amount).date();
    }

    ZoneId zone() {
        return tenants.current().zone();
    }
}
