package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.domain.deadline.MatterClock;
import org.creditportal.casework.domain.deadline.MatterClocks;
import org.creditportal.kernel.calendar.CalendarYearAnnounced;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.outbox.OutboxHandler;

/** Computes the last days of all running clocks again when the calendar says something new. */
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
        List<MatterClock> portion = clocks.runningAfter(0, PORTION);
        while (!portion.isEmpty()) {
            portion.forEach(clock -> clock.recompute(calendar));
            portion = clocks.runningAfter(portion.get(portion.size() - 1).id(), PORTION);
        }
    }
}
