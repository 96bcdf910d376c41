package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.creditportal.kernel.calendar.CalendarYearAnnounced;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Counts the last days for contesting again when the calendar says something new: a bureau's right to contest rests on them. */
@ApplicationScoped
public class ContestsOfAnnouncedYearHandler implements OutboxHandler<CalendarYearAnnounced> {

    private StoredAssessments runs;
    private WorkingDays workingDays;
    private TenantDirectory tenants;

    protected ContestsOfAnnouncedYearHandler() {}

    @Inject
    public ContestsOfAnnouncedYearHandler(StoredAssessments runs, WorkingDays workingDays, TenantDirectory tenants) {
        this.runs = runs;
        this.workingDays = workingDays;
        this.tenants = tenants;
    }

    @Override
    public Class<CalendarYearAnnounced> eventType() {
        return CalendarYearAnnounced.class;
    }

    @Override
    public void handle(CalendarYearAnnounced event) {
        WorkingDayCalendar calendar = workingDays.calendar();
        ZoneId zone = tenants.current().zone();
        runs.contestableForChange().forEach(run -> run.recompute(calendar, zone));
    }
}
