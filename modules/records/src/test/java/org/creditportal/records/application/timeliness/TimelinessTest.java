package org.creditportal.records.application.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.records.application.timeliness.InMemoryTimeliness.MONDAY;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.ReasonMissingException;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.timeliness.DropWaitingRow;
import org.creditportal.records.api.timeliness.DueCriteria;
import org.creditportal.records.api.timeliness.DueFilter;
import org.creditportal.records.api.timeliness.DuePage;
import org.creditportal.records.api.timeliness.DueRow;
import org.creditportal.records.api.timeliness.DueSummaryView;
import org.creditportal.records.domain.timeliness.UnsettledRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class TimelinessTest {

    private static final BatchNumber BATCH = new BatchNumber(InMemoryTimeliness.Rows.BATCH);

    private final InMemoryTimeliness tenant = new InMemoryTimeliness();
    private final TimelinessBean timeliness = new TimelinessBean(
            tenant.rows,
            tenant.overview,
            tenant.reminders,
            tenant.dueRows,
            tenant.scope,
            tenant.days,
            Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void rowsWait() {
        tenant.waits("tax", 2, MONDAY.minusDays(3));
        tenant.waits("tax", 3, MONDAY.plusDays(2));
        tenant.waits("tax", 4, MONDAY.plusDays(4));
        tenant.waits("tax", 5, null);
        tenant.waits("customs", 6, MONDAY.minusDays(10));
    }

    private DuePage due(DueFilter filter, String after, int size) {
        return timeliness.due(new DueCriteria(null, filter, after, size));
    }

    @Test
    void countsWhatIsUrgentOfTheOwnBureau() {
        DueSummaryView summary = timeliness.summary(null);
        assertThat(summary.overdue()).isEqualTo(1);
        assertThat(summary.soon()).isEqualTo(1);
        assertThat(summary.undated()).isEqualTo(1);
        assertThat(summary.waiting()).isEqualTo(4);
        assertThat(summary.isCalm()).isFalse();
    }

    @Test
    void neverShowsAnotherBureausRows() {
        assertThat(timeliness
                        .due(new DueCriteria("customs", DueFilter.ALL, null, 9))
                        .rows())
                .extracting(DueRow::bureau)
                .containsOnly("tax");
        assertThatThrownBy(() -> timeliness.require(BATCH, 6)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void showsTheCreditOfficeAllOrOne() {
        tenant.atTheCreditOffice();
        assertThat(timeliness.summary(null).overdue()).isEqualTo(2);
        assertThat(timeliness.summary("customs").overdue()).isEqualTo(1);
        assertThat(due(DueFilter.OVERDUE, null, 9).rows())
                .extracting(DueRow::own)
                .containsOnly(false);
    }

    @Test
    void goesThroughAllRowsPageByPageTheMostUrgentFirst() {
        DuePage first = due(DueFilter.ALL, null, 3);
        assertThat(first.rows()).extracting(DueRow::line).containsExactly(2L, 3L, 4L);
        assertThat(first.rows().get(0).countdown().overdue()).isTrue();
        DuePage second = due(DueFilter.ALL, first.next(), 3);
        assertThat(second.rows()).extracting(DueRow::line).containsExactly(5L);
        assertThat(second.rows().get(0).countdown()).isNull();
        assertThat(second.next()).isNull();
    }

    @Test
    void filtersWhatIsAskedFor() {
        assertThat(due(DueFilter.OVERDUE, null, 9).rows())
                .extracting(DueRow::line)
                .containsExactly(2L);
        assertThat(due(DueFilter.SOON, null, 9).rows()).extracting(DueRow::line).containsExactly(3L);
        assertThat(due(DueFilter.UNDATED, null, 9).rows())
                .extracting(DueRow::line)
                .containsExactly(5L);
    }

    @Test
    void dropsARowOfTheOwnBureauWithItsReason() {
        timeliness.drop(new DropWaitingRow(BATCH, 2, " the decision was revoked "));
        UnsettledRow row = tenant.rows.rows.get(0);
        assertThat(row.isWaiting()).isFalse();
        assertThat(row.reason()).isEqualTo("the decision was revoked");
        assertThat(timeliness.summary(null).overdue()).isZero();
    }

    @Test
    void refusesToDropWithoutAReasonOrForAnotherBureauOrTwice() {
        assertThatThrownBy(() -> new DropWaitingRow(BATCH, 2, "  ")).isInstanceOf(ReasonMissingException.class);
        assertThatThrownBy(() -> timeliness.drop(new DropWaitingRow(BATCH, 6, "not ours")))
                .isInstanceOf(RecordsException.class);
        timeliness.drop(new DropWaitingRow(BATCH, 2, "revoked"));
        assertThatThrownBy(() -> timeliness.drop(new DropWaitingRow(BATCH, 2, "revoked")))
                .isInstanceOf(RecordsException.class);
    }
}
