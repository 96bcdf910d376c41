package org.creditportal.sanctions.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.Reckoning;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Signature;

/** Clocks of matters without a database, by the calendar of a year with Spring Festival and its make-up days. */
final class DaysInMemory implements Clocks {

    private final Map<ClockKey, ClockView> kept = new LinkedHashMap<>();
    static final WorkingDayCalendar CALENDAR = new WorkingDayCalendar(List.of(
            new CalendarYear(
                    2026,
                    "notice",
                    List.of(
                            day(14, DayKind.WORKDAY),
                            day(16, DayKind.HOLIDAY),
                            day(17, DayKind.HOLIDAY),
                            day(18, DayKind.HOLIDAY),
                            day(19, DayKind.HOLIDAY),
                            day(20, DayKind.HOLIDAY),
                            day(23, DayKind.HOLIDAY),
                            day(28, DayKind.WORKDAY))),
            new CalendarYear(
                    2028, "notice", List.of(new CalendarDay(LocalDate.of(2028, 5, 1), DayKind.HOLIDAY, "festival")))));

    private static CalendarDay day(int ofFebruary, DayKind kind) {
        return new CalendarDay(LocalDate.of(2026, 2, ofFebruary), kind, "festival");
    }

    /** The clock of a name. */
    ClockView of(String matter, String name) {
        return kept.get(new ClockKey("sanctions", matter, name));
    }

    @Override
    public void start(StartClock command) {
        LocalDate due = CALENDAR.plusWorkingDays(
                        command.startedOn(), command.limit().amount())
                .date();
        ClockView started = view(command, new Reckoning(command.startedOn(), due, false, List.of(), List.of()));
        if (kept.putIfAbsent(command.key(), started) != null) {
            throw new IllegalStateException("Twice: " + command.key());
        }
    }

    private static ClockView view(StartClock command, Reckoning reckoning) {
        return new ClockView(command.key(), command.bureau(), command.limit(), reckoning, null, null, null, null);
    }

    @Override
    public void end(ClockKey key, LocalDate day) {
        ClockView clock = kept.get(key);
        if (clock.endedOn() == null) {
            kept.put(key, new ClockView(key, clock.bureau(), clock.limit(), clock.reckoning(), null, null, null, day));
        }
    }

    @Override
    public void suspend(ClockKey key, LocalDate day) {
        stand(key, day);
    }

    @Override
    public void resume(ClockKey key, LocalDate day) {
        stand(key, null);
    }

    private void stand(ClockKey key, LocalDate since) {
        ClockView clock = kept.get(key);
        if ((clock.suspendedSince() == null) == (since == null)) {
            throw new IllegalStateException("No change: " + key);
        }
        kept.put(key, new ClockView(key, clock.bureau(), clock.limit(), clock.reckoning(), since, null, null, null));
    }

    @Override
    public Map<String, ClockView> of(String module, String name, Collection<String> matters) {
        Map<String, ClockView> found = new LinkedHashMap<>();
        kept.forEach((key, clock) -> {
            if (key.name().equals(name) && matters.contains(key.matter())) {
                found.put(key.matter(), clock);
            }
        });
        return found;
    }

    @Override
    public ClockView require(ClockKey key) {
        return kept.get(key);
    }

    @Override
    public List<ClockView> findOf(String module, String matter) {
        return kept.values().stream()
                .filter(clock -> clock.key().matter().equals(matter))
                .toList();
    }

    @Override
    public void extend(ClockKey key, TimeLimit more, LocalDate day, Signature why) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void handOver(String module, String matter, String successor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ClockRow> search(ClockCriteria criteria, int most) {
        throw new UnsupportedOperationException();
    }
}
