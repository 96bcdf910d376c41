package org.creditportal.responsibility.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.procedure.Signatory;
import org.junit.jupiter.api.Test;

/** An address ends with what it was made for. */
class TaskFeedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static TaskFeed feed(String bureau, boolean everything) {
        return TaskFeed.open(new Signatory("o", "Wang", bureau, false), everything, "digest", Instant.EPOCH, DAY);
    }

    @Test
    void whoMovedHasItNoLonger() {
        TaskFeed own = feed("market", false);
        assertThat(own.isStillOf(false, "market"::equals)).isTrue();
        assertThat(own.isStillOf(true, "market"::equals)).isTrue();
        assertThat(own.isStillOf(false, "water"::equals)).isFalse();
        assertThat(own.isStillOf(true, "water"::equals)).isFalse();
    }

    @Test
    void whoNoLongerSeesAllBureausReadsNothing() {
        TaskFeed all = feed("credit-office", true);
        assertThat(all.isStillOf(true, "credit-office"::equals)).isTrue();
        assertThat(all.isStillOf(false, "credit-office"::equals)).isFalse();
        assertThat(feed(null, true).isStillOf(true, bureau -> false)).isTrue();
    }

    @Test
    void itEndsAfterAYear() {
        assertThat(feed("market", false).isOpen(DAY.plusYears(1))).isTrue();
        assertThat(feed("market", false).isOpen(DAY.plusYears(1).plusDays(1))).isFalse();
    }
}
