package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.timeliness.DueCriteria;
import org.creditportal.records.api.timeliness.DuePage;
import org.creditportal.records.api.timeliness.DueRow;
import org.creditportal.records.api.timeliness.UnconfirmedBatchRow;
import org.creditportal.records.domain.timeliness.DeliveredBatch;
import org.creditportal.records.domain.timeliness.DuePosition;
import org.creditportal.records.domain.timeliness.DueSpan;
import org.creditportal.records.domain.timeliness.UnsettledRow;
import org.creditportal.records.domain.timeliness.UnsettledRows;
import org.creditportal.records.domain.timeliness.WaitingRow;

/** Waiting rows as officers see them: page by page, with what is left of their time. */
@ApplicationScoped
public class DueRows {

    private UnsettledRows rows;
    private DueDays days;

    protected DueRows() {}

    @Inject
    public DueRows(UnsettledRows rows, DueDays days) {
        this.rows = rows;
        this.days = days;
    }

    DuePage page(DueCriteria criteria, String bureau, Predicate<String> own) {
        WorkingDayCalendar calendar = days.calendar();
        int size = Limits.size(criteria.size());
        // One more than shown tells whether there is a next page.
        List<WaitingRow> found = found(criteria, bureau, calendar, size + 1);
        boolean more = found.size() > size;
        List<DueRow> shown = found.stream()
                .limit(size)
                .map(waiting -> row(waiting, calendar, own.test(waiting.row().bureau())))
                .toList();
        return new DuePage(shown, more ? found.get(size - 1).position().text() : null);
    }

    private List<WaitingRow> found(DueCriteria criteria, String bureau, WorkingDayCalendar calendar, int limit) {
        DuePosition after = DuePosition.of(criteria.after());
        LocalDate today = days.today();
        return switch (criteria.filter()) {
            case OVERDUE -> dated(bureau, new DueSpan(null, today.minusDays(1)), after, limit);
            case SOON -> dated(bureau, new DueSpan(today, days.soon(calendar)), after, limit);
            case UNDATED -> undated(bureau, after, limit);
            case ALL -> all(bureau, after, limit);
        };
    }

    private List<WaitingRow> all(String bureau, DuePosition after, int limit) {
        List<WaitingRow> found = new ArrayList<>(dated(bureau, DueSpan.ANY, after, limit));
        if (found.size() < limit) {
            found.addAll(undated(bureau, after, limit - found.size()));
        }
        return found;
    }

    /** After a row without a due date no dated one follows. */
    private List<WaitingRow> dated(String bureau, DueSpan span, DuePosition after, int limit) {
        return after.dueOn() == null ? List.of() : rows.dated(bureau, span, after, limit);
    }

    private List<WaitingRow> undated(String bureau, DuePosition after, int limit) {
        return rows.undated(bureau, after.dueOn() == null ? after : DuePosition.UNDATED_START, limit);
    }

    DueRow row(WaitingRow waiting, WorkingDayCalendar calendar, boolean own) {
        UnsettledRow row = waiting.row();
        return new DueRow(
                new BatchNumber(waiting.batchNumber()),
                row.line(),
                waiting.fileName(),
                row.bureau(),
                row.documentNumber(),
                row.decidedOn(),
                row.dueOn(),
                days.countdown(row.dueOn(), row.dueProvisional(), calendar),
                own);
    }

    UnconfirmedBatchRow unconfirmed(DeliveredBatch batch, WorkingDayCalendar calendar) {
        LocalDate uploadedOn = days.dateOf(batch.uploadedAt());
        return new UnconfirmedBatchRow(
                new BatchNumber(batch.number()),
                batch.fileName(),
                batch.bureau(),
                batch.goodCount(),
                batch.uploadedAt(),
                calendar.workingDaysBetween(uploadedOn, days.today()));
    }
}
