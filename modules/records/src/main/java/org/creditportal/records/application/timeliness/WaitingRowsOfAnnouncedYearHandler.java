package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import org.creditportal.kernel.calendar.CalendarYearAnnounced;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.outbox.OutboxHandler;

/**
 * Counts the last days of waiting rows again when the calendar says something new about a year that they run into. A notice may
 * change days of the December before its year.
 */
@ApplicationScoped
public class WaitingRowsOfAnnouncedYearHandler implements OutboxHandler<CalendarYearAnnounced> {

    private StoredWaitingTerms terms;
    private DueDays days;

    protected WaitingRowsOfAnnouncedYearHandler() {}

    @Inject
    public WaitingRowsOfAnnouncedYearHandler(StoredWaitingTerms terms, DueDays days) {
        this.terms = terms;
        this.days = days;
    }

    @Override
    public Class<CalendarYearAnnounced> eventType() {
        return CalendarYearAnnounced.class;
    }

    @Override
    public void handle(CalendarYearAnnounced event) {
        WorkingDayCalendar calendar = days.calendar();
        LocalDate since = LocalDate.of(event.year() - 1, Month.DECEMBER, 1);
        terms.runningInto(since)
                .forEach(span ->
                        terms.become(span, since, calendar.plusWorkingDays(span.decidedOn(), span.workingDays())));
    }
}
