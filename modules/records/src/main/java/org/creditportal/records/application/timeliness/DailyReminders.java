package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.timeliness.ReportingReminders;
import org.creditportal.records.domain.timeliness.DueCounts;
import org.creditportal.records.domain.timeliness.Reminder;
import org.creditportal.records.domain.timeliness.Reminders;
import org.creditportal.records.domain.timeliness.UnsettledRows;

/** Reminds bureaus, each once a working day. Not audited: nobody acts, and the reminder itself stays. */
@ApplicationScoped
public class DailyReminders implements ReportingReminders {

    private UnsettledRows rows;
    private ReportingOverview overview;
    private Reminders reminders;
    private Turns turns;
    private DueDays days;
    private Clock clock;

    protected DailyReminders() {}

    @Inject
    public DailyReminders(
            UnsettledRows rows,
            ReportingOverview overview,
            Reminders reminders,
            Turns turns,
            DueDays days,
            Clock clock) {
        this.rows = rows;
        this.overview = overview;
        this.reminders = reminders;
        this.turns = turns;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void remind() {
        turns.take("reminding");
        LocalDate today = days.today();
        WorkingDayCalendar calendar = days.calendar();
        if (!calendar.isWorkingDay(today)) {
            return;
        }
        Set<String> reminded = reminders.remindedOn(today);
        Map<String, DueCounts> due = rows.counts(null, today, days.soon(calendar));
        Map<String, Long> missing = overview.overdueCounts(null);
        Set<String> bureaus = new TreeSet<>(due.keySet());
        bureaus.addAll(missing.keySet());
        bureaus.removeAll(reminded);
        bureaus.forEach(
                bureau -> remind(bureau, due.getOrDefault(bureau, DueCounts.NONE), missing.getOrDefault(bureau, 0L)));
    }

    private void remind(String bureau, DueCounts due, long missing) {
        if (due.overdue() + due.soon() + missing == 0) {
            return;
        }
        reminders.add(Reminder.of(bureau, days.today(), due, missing, clock.instant()));
    }
}
