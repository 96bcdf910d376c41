package org.creditportal.casework.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.deadline.Reckoning;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.calendar.WorkingDayCalendar;

/**
 * From an event to a last day: may stand still and go on, and be extended once. Its last day follows from the calendar
 * whenever somebody asks; nothing about it is decided by a nightly job. Immutable.
 *
 * @param startedOn the day of the event
 * @param extension what it was extended by; {@code null} unless it was
 */
record DeadlineClock(LocalDate startedOn, TimeLimit limit, List<Standstill> standstills, TimeLimit extension) {

    DeadlineClock {
        standstills = List.copyOf(standstills);
    }

    static DeadlineClock from(LocalDate event, TimeLimit limit) {
        return new DeadlineClock(event, limit, List.of(), null);
    }

    /** The clock stands still from the end of the day. */
    DeadlineClock suspended(LocalDate day) {
        if (isSuspended()) {
            throw new CaseworkRefusedException(CaseworkError.CLOCK_SUSPENDED);
        }
        demandNotBefore(day, lastEvent());
        List<Standstill> more = new ArrayList<>(standstills);
        more.add(new Standstill(day, null));
        return new DeadlineClock(startedOn, limit, more, extension);
    }

    /** The clock goes on from the end of the day. */
    DeadlineClock resumed(LocalDate day) {
        if (!isSuspended()) {
            throw new CaseworkRefusedException(CaseworkError.CLOCK_RUNNING);
        }
        demandNotBefore(day, lastEvent());
        List<Standstill> closed = new ArrayList<>(standstills);
        Standstill open = closed.remove(closed.size() - 1);
        closed.add(new Standstill(open.since(), day));
        return new DeadlineClock(startedOn, limit, closed, extension);
    }

    /** The clock runs longer; once. */
    DeadlineClock extended(TimeLimit more) {
        if (extension != null) {
            throw new CaseworkRefusedException(CaseworkError.CLOCK_EXTENDED);
        }
        return new DeadlineClock(startedOn, limit, standstills, more);
    }

    boolean isSuspended() {
        return !standstills.isEmpty() && standstills.get(standstills.size() - 1).isOpen();
    }

    /** Its last day, and how it comes about. */
    Reckoning reckon(WorkingDayCalendar calendar) {
        DayCount count = new DayCount(startedOn, standstills, calendar);
        count.run(limit);
        if (extension != null) {
            count.run(extension);
        }
        count.goOn();
        return count.reckoning();
    }

    /** The day on which some of its limit is used up; {@code null} while it stands still before that. */
    LocalDate after(TimeLimit some, WorkingDayCalendar calendar) {
        DayCount count = new DayCount(startedOn, standstills, calendar);
        count.run(some);
        return count.reckoning().dueOn();
    }

    private LocalDate lastEvent() {
        if (standstills.isEmpty()) {
            return startedOn;
        }
        Standstill last = standstills.get(standstills.size() - 1);
        return last.isOpen() ? last.since() : last.until();
    }

    private static void demandNotBefore(LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw new CaseworkRefusedException(CaseworkError.CLOCK_DAY, earliest.toString());
        }
    }
}
