package org.creditportal.kernel.calendar;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.audit.CurrentActor;
import org.creditportal.kernel.audit.KernelAudit;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.tenant.TenantScope;

@Stateless
@DenyAll
@Local({WorkingDays.class, CalendarMaintenance.class})
public class WorkingDaysBean implements WorkingDays, CalendarMaintenance {

    private static final int LONGEST_SOURCE = 200;

    @Inject
    private CalendarYears years;

    @Inject
    private TenantCalendars calendars;

    @Inject
    private CurrentActor actor;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public WorkingDayCalendar calendar() {
        return calendars.get(TenantScope.current(), years.editions(), this::build);
    }

    @Override
    @PermitAll
    public List<CalendarYearRow> years() {
        WorkingDayCalendar calendar = calendar();
        return years.current().stream()
                .map(announced -> CalendarYearRow.of(announced, calendar))
                .toList();
    }

    @Override
    @RolesAllowed(CalendarPermission.MANAGE)
    @Audited(KernelAudit.CALENDAR_YEAR_IMPORTED)
    public void importYear(ImportCalendarYear command) {
        CalendarYear announced = announced(command);
        int current = years.editions().getOrDefault(command.year(), 0);
        if (current != command.seenEdition()) {
            throw new StaleVersionException(CalendarYear.class.getSimpleName(), command.seenEdition(), current);
        }
        if (years.current().stream().map(AnnouncedYear::toCalendarYear).anyMatch(announced::saysTheSame)) {
            AuditedAct.changedNothing();
            return;
        }
        years.add(new AnnouncedYear(
                announced, current + 1, clock.instant(), actor.get().id()));
        outbox.publish(new CalendarYearAnnounced(command.year(), current + 1));
    }

    private static CalendarYear announced(ImportCalendarYear command) {
        if (command.year() < CalendarYear.FIRST || command.year() > CalendarYear.LAST) {
            String first = Integer.toString(CalendarYear.FIRST);
            throw new InvalidCalendarException(CalendarError.YEAR, first, Integer.toString(CalendarYear.LAST));
        }
        String source = command.source() == null ? "" : command.source().strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new InvalidCalendarException(CalendarError.SOURCE, LONGEST_SOURCE);
        }
        return new CalendarYear(command.year(), source, CalendarYearFile.read(command.year(), command.file()));
    }

    private WorkingDayCalendar build() {
        return new WorkingDayCalendar(
                years.current().stream().map(AnnouncedYear::toCalendarYear).toList());
    }
}
