package org.creditportal.responsibility.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;

/**
 * Years that the calendar of working days still lacks. The notice for a year comes in the November before it; from then on
 * every last day beyond the year's end is provisional until it is brought in.
 */
@ApplicationScoped
public class CalendarWork implements WaitingSource, FigureSource {

    private static final String MODULE = "responsibility";
    private static final WorkPlace PLACE = WorkPlace.of("/responsibility/calendar");

    private WorkingDays workingDays;
    private LegalDate legalDate;

    protected CalendarWork() {}

    @Inject
    public CalendarWork(WorkingDays workingDays, LegalDate legalDate) {
        this.workingDays = workingDays;
        this.legalDate = legalDate;
    }

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (!officer.may(ResponsibilityPermission.CALENDAR_MANAGE)) {
            return List.of();
        }
        LocalDate today = legalDate.today();
        WorkingDayCalendar calendar = workingDays.calendar();
        int lastNeeded = today.getYear() + (today.getMonthValue() >= Month.NOVEMBER.getValue() ? 1 : 0);
        return IntStream.rangeClosed(today.getYear(), lastNeeded)
                .filter(year -> !calendar.isAnnounced(year))
                .mapToObj(year -> WaitingRow.task(MODULE, "calendar", Integer.toString(year), PLACE)
                        .due(LocalDate.of(year - 1, Month.DECEMBER, 31), false))
                .toList();
    }

    @Override
    public List<Figure> figures(Officer officer) {
        return officer.may(ResponsibilityPermission.CALENDAR_MANAGE)
                ? List.of(new Figure(
                        MODULE, "announcedYears", workingDays.calendar().years().size(), false, PLACE))
                : List.of();
    }
}
