package org.creditportal.lists.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.Reckoning;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Signature;

/** Clocks without a database; a second one of a name is refused, as there. */
class ClocksInMemory implements Clocks {

    /** By name, and from the second round on by name and round. */
    final Map<String, StartClock> started = new LinkedHashMap<>();

    final Map<String, LocalDate> ended = new TreeMap<>();

    /** Those that stand still, since when. */
    final Map<String, LocalDate> suspended = new TreeMap<>();

    WorkingDayCalendar calendar = new WorkingDayCalendar(List.of());

    @Override
    public void start(StartClock command) {
        if (started.putIfAbsent(name(command.key()), command) != null) {
            throw new IllegalStateException("Twice: " + command.key());
        }
    }

    private static String name(ClockKey key) {
        return key.round() == 1 ? key.name() : key.name() + " " + key.round();
    }

    @Override
    public void end(ClockKey key, LocalDate day) {
        ended.putIfAbsent(name(key), day);
    }

    @Override
    public Map<String, ClockView> of(String module, String name, Collection<String> matters) {
        StartClock clock = started.get(name);
        return clock == null ? Map.of() : Map.of(clock.key().matter(), view(clock));
    }

    private ClockView view(StartClock clock) {
        DueDate due = calendar.plusWorkingDays(clock.startedOn(), clock.limit().amount());
        return new ClockView(
                clock.key(),
                clock.bureau(),
                clock.limit(),
                new Reckoning(clock.startedOn(), due.date(), due.provisional(), List.of(), List.of()),
                suspended.get(name(clock.key())),
                null,
                null,
                ended.get(name(clock.key())));
    }

    @Override
    public ClockView require(ClockKey key) {
        return view(started.get(name(key)));
    }

    @Override
    public void suspend(ClockKey key, LocalDate day) {
        if (suspended.put(name(key), day) != null) {
            throw new IllegalStateException("Stands still already: " + key);
        }
    }

    @Override
    public void resume(ClockKey key, LocalDate day) {
        if (suspended.remove(name(key)) == null) {
            throw new IllegalStateException("Runs already: " + key);
        }
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
    public List<ClockView> findOf(String module, String matter) {
        return started.values().stream()
                .filter(clock -> clock.key().matter().equals(matter))
                .map(this::view)
                .toList();
    }

    @Override
    public List<ClockRow> search(ClockCriteria criteria, int most) {
        return started.values().stream()
                .filter(clock -> clock.key().name().equals(criteria.name()))
                .filter(clock -> criteria.bureau() == null || clock.bureau().equals(criteria.bureau()))
                .filter(clock -> criteria.charged() == null || clock.bureau().equals(criteria.charged()))
                .map(this::row)
                .filter(row -> criteria.dueFrom() == null || !row.dueOn().isBefore(criteria.dueFrom()))
                .filter(row -> !row.dueOn().isAfter(criteria.dueUntil()))
                .filter(row -> criteria.running() == null || criteria.running() == (row.endedOn() == null))
                .limit(most)
                .toList();
    }

    private ClockRow row(StartClock clock) {
        ClockView view = view(clock);
        return new ClockRow(
                clock.key(),
                clock.bureau(),
                clock.page(),
                clock.startedOn(),
                view.reckoning().dueOn(),
                view.reckoning().provisional(),
                view.endedOn());
    }
}
