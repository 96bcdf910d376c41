package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.domain.deadline.MatterClock;
import org.creditportal.casework.domain.deadline.MatterClocks;
import org.creditportal.kernel.calendar.CalendarYearAnnounced;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.outbox.OutboxHandler;

/**
 * Computes last days again when the calendar says something new: of all running clocks, and of those that have ended and had their
 * last day in that year or later, so that pages and figures tell the same day.
 */
@ApplicationScoped
public class ClocksOfAnnouncedYearHandler implements OutboxHandler<CalendarYearAnnounced> {

    private static final int PORTION = 500;

    private MatterClocks clocks;
    private CalendarDays days;

    protected ClocksOfAnnouncedYearHandler() {}

    @Inject
    public ClocksOfAnnouncedYearHandler(MatterClocks clocks, CalendarDays days) {
        this.clocks = clocks;
        this.days = days;
    }

    @Override
    public Class<CalendarYearAnnounced> eventType() {
        return CalendarYearAnnounced.class;
    }

    @Override
    public void handle(CalendarYearAnnounced event) {
        WorkingDayCalendar calendar = days.calendar();
        LocalDate from = LocalDate.of(event.year(), 1, 1);
        List<MatterClock> portion = clocks.touchedAfter(0, from, PORTION);
        while (!portion.isEmpty()) {
            portion.forEach(clock -> clock.recompute(calendar));
            portion = clocks.touchedAfter(portion.get(portion.size() - 1).id(), from, PORTION);
        }
    }
}
