package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.deadline.StartClock;
import org.creditportal.casework.api.deadline.TimeLimit;
import org.creditportal.casework.domain.deadline.MatterClock;
import org.creditportal.casework.domain.deadline.MatterClocks;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Signature;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClocksOfMatters implements Clocks {

    private MatterClocks clocks;
    private CalendarDays days;

    protected ClocksOfMatters() {}

    @Inject
    public ClocksOfMatters(MatterClocks clocks, CalendarDays days) {
        this.clocks = clocks;
        this.days = days;
    }

    @Override
    public void start(StartClock command) {
        clocks.add(MatterClock.start(command, days.calendar()));
    }

    @Override
    public void suspend(ClockKey key, LocalDate day) {
        clocks.requireForChange(key).suspend(day, days.calendar());
    }

    @Override
    public void resume(ClockKey key, LocalDate day) {
        clocks.requireForChange(key).resume(day, days.calendar());
    }

    @Override
    public void extend(ClockKey key, TimeLimit more, LocalDate day, Signature why) {
        clocks.requireForChange(key).extend(more, day, why, days.calendar());
    }

    @Override
    public void end(ClockKey key, LocalDate day) {
        clocks.requireForChange(key).end(day);
    }

    @Override
    public void handOver(String module, String matter, String successor) {
        LocalDate today = days.today();
        clocks.ofMatter(module, matter).forEach(clock -> clock.handOver(successor, today));
    }

    @Override
    public ClockView require(ClockKey key) {
        return clocks.require(key).view(days.calendar());
    }

    @Override
    public Map<String, ClockView> of(String module, String name, Collection<String> matters) {
        WorkingDayCalendar calendar = days.calendar();
        return clocks.of(module, name, matters).stream()
                .collect(Collectors.toMap(
                        clock -> clock.key().matter(), clock -> clock.view(calendar), (earlier, later) -> later));
    }

    @Override
    public List<ClockView> findOf(String module, String matter) {
        WorkingDayCalendar calendar = days.calendar();
        return clocks.allOf(module, matter).stream()
                .map(clock -> clock.view(calendar))
                .toList();
    }

    @Override
    public List<ClockRow> search(ClockCriteria criteria, int most) {
        return clocks.search(criteria, most).stream().map(MatterClock::row).toList();
    }
}
