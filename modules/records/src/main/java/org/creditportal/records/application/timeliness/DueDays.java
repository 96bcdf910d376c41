package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.timeliness.Countdown;
import org.creditportal.records.api.timeliness.Timeliness;
import org.creditportal.records.domain.timeliness.MissingReports;
import org.creditportal.records.domain.timeliness.ReportingPeriod;

/** Today and the tenant's calendar of working days, as timeliness asks for them. */
@ApplicationScoped
public class DueDays {

    private WorkingDays workingDays;
    private LegalDate legalDate;
    private TenantDirectory tenants;

    protected DueDays() {}

    @Inject
    public DueDays(WorkingDays workingDays, LegalDate legalDate, TenantDirectory tenants) {
        this.workingDays = workingDays;
        this.legalDate = legalDate;
        this.tenants = tenants;
    }

    LocalDate today() {
        return legalDate.today();
    }

    /** Takes one small query: once for a piece of work. */
    WorkingDayCalendar calendar() {
        return workingDays.calendar();
    }

    /** The last day that counts as soon. */
    LocalDate soon(WorkingDayCalendar calendar) {
        return calendar.plusWorkingDays(today(), Timeliness.SOON).date();
    }

    /** The tenant's date at a moment. */
    LocalDate dateOf(Instant moment) {
        return moment.atZone(tenants.current().zone()).toLocalDate();
    }

    /** The bureau that answers today for what this one answered for. */
    String holder(String bureau) {
        return tenants.current().holder(bureau);
    }

    MissingReports missingReports(ReportingPeriod period) {
        return new MissingReports(period, calendar());
    }

    Countdown countdown(LocalDate dueOn, boolean provisional, WorkingDayCalendar calendar) {
        return dueOn == null ? null : Countdown.to(dueOn, provisional, today(), calendar);
    }
}
