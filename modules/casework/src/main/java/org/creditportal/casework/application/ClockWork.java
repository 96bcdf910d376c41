package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.deadline.MatterClock;
import org.creditportal.casework.domain.deadline.MatterClocks;
import org.creditportal.identity.api.Officer;

/** What must be done by a day: every running clock waits for a bureau's officers. */
@ApplicationScoped
public class ClockWork implements WaitingSource {

    private MatterClocks clocks;
    private CalendarDays days;

    protected ClockWork() {}

    @Inject
    public ClockWork(MatterClocks clocks, CalendarDays days) {
        this.clocks = clocks;
        this.days = days;
    }

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        return officer.bureau() == null
                ? List.of()
                : clocks.waitingFor(officer.bureau(), officer.permissions(), days.today(), most).stream()
                        .map(ClockWork::row)
                        .toList();
    }

    private static WaitingRow row(MatterClock clock) {
        String matter = clock.key().matter();
        return WaitingRow.task(clock.key().module(), clock.key().name(), matter, WorkPlace.of(clock.page(), matter))
                .about(clock.about())
                .from(clock.bureau(), null)
                .due(clock.dueOn(), clock.isProvisional());
    }
}
