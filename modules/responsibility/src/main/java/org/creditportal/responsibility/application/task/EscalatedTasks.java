package org.creditportal.responsibility.application.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.calendar.WorkingDays;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.TenantTasks;

/**
 * Overdue tasks rise by the tenant's rule: to the bureau's leaders first, then to the credit office. Derived from the clocks
 * whenever somebody looks, so that nothing has to be raised or taken back; the mail of the day tells the same rows.
 */
@ApplicationScoped
public class EscalatedTasks implements WaitingSource {

    @Inject
    private Clocks clocks;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private LegalDate legalDate;

    @Inject
    private TenantDirectory tenants;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        List<WaitingRow> rows = new ArrayList<>();
        TenantTasks.Rules rules = TenantTasks.of(tenants.current()).rules();
        if (officer.may(ResponsibilityPermission.TASKS_ASSIGN)) {
            rows.addAll(rows("escalatedToOffice", null, rules.officeAfter(), most));
        }
        if (officer.may(ResponsibilityPermission.TASKS_REVIEW) && officer.bureau() != null) {
            rows.addAll(rows("escalatedToHead", officer.bureau(), rules.headAfter(), most));
        }
        return rows;
    }

    private List<WaitingRow> rows(String kind, String bureau, int workingDaysOver, int most) {
        LocalDate latest = lastDay(legalDate.today(), workingDaysOver, workingDays.calendar());
        return List.of(TaskClocks.CLAIM, TaskClocks.REPORT).stream()
                .map(name -> ClockCriteria.of(TaskClocks.MODULE, name)
                        .ofBureau(bureau)
                        .due(null, latest)
                        .stillRunning())
                .flatMap(criteria -> clocks.search(criteria, most).stream())
                .map(clock -> row(kind, clock))
                .limit(most)
                .toList();
    }

    private static WaitingRow row(String kind, ClockRow clock) {
        String number = clock.key().matter();
        return WaitingRow.task(
                        TaskClocks.MODULE, kind + "." + clock.key().name(), number, WorkPlace.of(clock.page(), number))
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
