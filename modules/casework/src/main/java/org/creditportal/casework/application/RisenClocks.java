package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.Rising;
import org.creditportal.casework.api.deadline.RisingSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.deadline.MatterClock;
import org.creditportal.casework.domain.deadline.MatterClocks;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/**
 * Overdue clocks rise as their modules say. Derived whenever somebody looks, so that nothing has to be raised or taken back; the
 * mail of the day tells the same rows.
 */
@ApplicationScoped
public class RisenClocks implements WaitingSource {

    @Inject
    @Any
    private Instance<RisingSource> sources;

    @Inject
    private MatterClocks clocks;

    @Inject
    private CalendarDays days;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        return sources.stream()
                .map(RisingSource::rising)
                .flatMap(rising -> rows(rising, officer, most))
                .limit(most)
                .toList();
    }

    private Stream<WaitingRow> rows(Rising rising, Officer officer, int most) {
        Stream<WaitingRow> toOffice = officer.may(rising.officePermission())
                ? rows(rising, "escalatedToOffice", null, rising.officeAfter(), most)
                : Stream.empty();
        Stream<WaitingRow> toHead = officer.may(rising.headPermission()) && officer.bureau() != null
                ? rows(rising, "escalatedToHead", officer.bureau(), rising.headAfter(), most)
                : Stream.empty();
        return Stream.concat(toOffice, toHead);
    }

    private Stream<WaitingRow> rows(Rising rising, String kind, String bureau, int workingDaysOver, int most) {
        LocalDate latest = lastDay(days.today(), workingDaysOver, days.calendar());
        return rising.names().stream()
                .map(name -> ClockCriteria.of(rising.module(), name)
                        .ofBureau(bureau)
                        .due(null, latest)
                        .stillRunning())
                .flatMap(criteria -> clocks.search(criteria, most).stream())
                .map(MatterClock::row)
                .map(clock -> row(kind, clock));
    }

    private static WaitingRow row(String kind, ClockRow clock) {
        String number = clock.key().matter();
        return WaitingRow.task(
                        clock.key().module(),
                        kind + "." + clock.key().name(),
                        number,
                        WorkPlace.of(clock.page(), number))
                .from(clock.bureau(), null)
                .due(clock.dueOn(), clock.provisional());
    }

    /** The latest last day that is over for so many working days. */
    static LocalDate lastDay(LocalDate today, int workingDaysOver, WorkingDayCalendar calendar) {
        LocalDate day = today.minusDays(1);
        while (calendar.workingDaysBetween(day, today) < workingDaysOver) {
            day = day.minusDays(1);
        }
        return day;
    }
}
