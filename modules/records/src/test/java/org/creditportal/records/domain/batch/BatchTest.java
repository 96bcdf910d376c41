package org.creditportal.records.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.creditportal.records.domain.Actor;
import org.junit.jupiter.api.Test;

public class BatchTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Actor CLERK = new Actor("7f", "Clerk");

    private static Batch received() {
        FileFacts file = new FileFacts("a.csv", 10, "d".repeat(64), "UTF-8", List.of("x", "y"));
        return Batch.receive("market-supervision", file, CLERK, NOON);
    }

    private static Batch checked() {
        Batch batch = received();
        batch.checked(new RowCounts(2, 1, 0, 3, 3));
        return batch;
    }

    @Test
    void waitsForConfirmationWhenAnyRowIsGood() {
        assertThat(checked().state()).isEqualTo(BatchState.CHECKED);
        assertThat(checked().ignoredColumns()).containsExactly("x", "y");
    }

    @Test
    void failsWhenNothingCanBeRecorded() {
        Batch batch = received();
        batch.checked(new RowCounts(0, 3, 0, 5, 3));
        assertThat(batch.state()).isEqualTo(BatchState.FAILED);
    }

    @Test
    void doesNotFailWhenEverythingIsOnRecordAlready() {
        Batch batch = received();
        batch.checked(new RowCounts(0, 0, 3, 0, 3));
        assertThat(batch.state()).isEqualTo(BatchState.CHECKED);
    }

    @Test
    void countsRowsThatAnotherBatchRecordedMeanwhileAsRepeated() {
        Batch batch = checked();
        batch.confirm(CLERK, NOON);
        batch.recorded(1, 1);
        assertThat(batch.state()).isEqualTo(BatchState.RECORDED);
        assertThat(batch.recordedCount()).isEqualTo(1);
        assertThat(batch.counts().duplicate()).isEqualTo(1);
        assertThat(batch.concludedByName()).isEqualTo("Clerk");
    }

    @Test
    void cannotBeDiscardedOnceConfirmed() {
        Batch batch = checked();
        batch.confirm(CLERK, NOON);
        assertThatThrownBy(() -> batch.discard(CLERK, NOON)).isInstanceOf(IllegalBatchTransitionException.class);
    }

    @Test
    void cannotBeConfirmedTwice() {
        Batch batch = checked();
        batch.confirm(CLERK, NOON);
        assertThatThrownBy(() -> batch.confirm(CLERK, NOON)).isInstanceOf(IllegalBatchTransitionException.class);
    }

    @Test
    void cannotBeConfirmedWhenDiscarded() {
        Batch batch = checked();
        batch.discard(CLERK, NOON);
        assertThatThrownBy(() -> batch.confirm(CLERK, NOON)).isInstanceOf(IllegalBatchTransitionException.class);
    }
}
