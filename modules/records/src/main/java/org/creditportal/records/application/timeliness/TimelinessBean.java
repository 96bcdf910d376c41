package org.creditportal.records.application.timeliness;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.timeliness.DropWaitingRow;
import org.creditportal.records.api.timeliness.DueCriteria;
import org.creditportal.records.api.timeliness.DuePage;
import org.creditportal.records.api.timeliness.DueRow;
import org.creditportal.records.api.timeliness.DueSummaryView;
import org.creditportal.records.api.timeliness.ReminderView;
import org.creditportal.records.api.timeliness.Timeliness;
import org.creditportal.records.api.timeliness.UnconfirmedBatchRow;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.timeliness.DueCounts;
import org.creditportal.records.domain.timeliness.Reminder;
import org.creditportal.records.domain.timeliness.Reminders;
import org.creditportal.records.domain.timeliness.UnsettledRows;
import org.creditportal.records.domain.timeliness.WaitingRow;

@Stateless
@DenyAll
@Local(Timeliness.class)
public class TimelinessBean implements Timeliness {

    @Inject
    private UnsettledRows rows;

    @Inject
    private ReportingOverview overview;

    @Inject
    private Reminders reminders;

    @Inject
    private DueRows dueRows;

    @Inject
    private BureauScope scope;

    @Inject
    private DueDays days;

    @Inject
    private Clock clock;

    /** For the container. */
    public TimelinessBean() {}

    TimelinessBean(
            UnsettledRows rows,
            ReportingOverview overview,
            Reminders reminders,
            DueRows dueRows,
            BureauScope scope,
            DueDays days,
            Clock clock) {
        this.rows = rows;
        this.overview = overview;
        this.reminders = reminders;
        this.dueRows = dueRows;
        this.scope = scope;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public DueSummaryView summary(String bureau) {
        Waiting all = waiting(Limits.bureau(scope, bureau)).values().stream().reduce(Waiting.NOTHING, Waiting::plus);
        return all.view(reminder(scope.limit()));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public Map<String, DueSummaryView> summaries() {
        Map<String, DueSummaryView> views = new HashMap<>();
        waiting(scope.limit()).forEach((bureau, waiting) -> views.put(bureau, waiting.view(null)));
        return views;
    }

    /** By bureau, each kind by one question. */
    private Map<String, Waiting> waiting(String seen) {
        Map<String, Waiting> waiting = new HashMap<>();
        rows.counts(seen, days.today(), days.soon(days.calendar()))
                .forEach((bureau, due) -> waiting.merge(bureau, new Waiting(due, 0, 0), Waiting::plus));
        rows.unconfirmedCounts(seen)
                .forEach(
                        (bureau, count) -> waiting.merge(bureau, new Waiting(DueCounts.NONE, count, 0), Waiting::plus));
        overview.overdueCounts(seen)
                .forEach(
                        (bureau, count) -> waiting.merge(bureau, new Waiting(DueCounts.NONE, 0, count), Waiting::plus));
        return waiting;
    }

    /** What waits in a bureau, or in several. */
    private record Waiting(DueCounts due, long unconfirmed, long missing) {

        static final Waiting NOTHING = new Waiting(DueCounts.NONE, 0, 0);

        Waiting plus(Waiting other) {
            return new Waiting(due.plus(other.due), unconfirmed + other.unconfirmed, missing + other.missing);
        }

        DueSummaryView view(ReminderView reminder) {
            return new DueSummaryView(
                    due.overdue(), due.soon(), due.undated(), due.waiting(), unconfirmed, missing, reminder);
        }
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public DuePage due(DueCriteria criteria) {
        return dueRows.page(criteria, Limits.bureau(scope, criteria.bureau()), scope::isOwn);
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public DueRow require(BatchNumber batch, long line) {
        WaitingRow found = rows.find(batch.value(), line)
                .filter(waiting -> waiting.row().isWaiting())
                .filter(waiting -> scope.sees(waiting.row().bureau()))
                .orElseThrow(() -> new NotFoundException("WaitingRow", batch + ":" + line));
        return dueRows.row(found, days.calendar(), scope.isOwn(found.row().bureau()));
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_VIEW)
    public List<UnconfirmedBatchRow> unconfirmed(String bureau, int size) {
        WorkingDayCalendar calendar = days.calendar();
        return rows.unconfirmed(Limits.bureau(scope, bureau), Limits.size(size)).stream()
                .map(batch -> dueRows.unconfirmed(batch, calendar))
                .toList();
    }

    @Override
    @RolesAllowed(RecordsPermission.RECORDS_IMPORT)
    @Audited(RecordsAudit.WAITING_ROW_DROPPED)
    public void drop(DropWaitingRow command) {
        WaitingRow found = rows.find(command.batch().value(), command.line())
                .filter(waiting -> scope.isOwn(waiting.row().bureau()))
                .orElseThrow(() -> new RecordsException(RecordsError.ROW_NOT_WAITING));
        rows.lock(found.row()).drop(command.reason(), scope.actor(), clock.instant());
    }

    /** Bureaus are reminded, not those who see all of them. */
    private ReminderView reminder(String ownBureau) {
        return ownBureau == null
                ? null
                : reminders
                        .find(ownBureau, days.today())
                        .map(TimelinessBean::view)
                        .orElse(null);
    }

    private static ReminderView view(Reminder reminder) {
        return new ReminderView(reminder.day(), reminder.overdue(), reminder.soon(), reminder.missing());
    }
}
