package org.creditportal.kernel.cryptography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A store is done when nothing of the earlier key can come any more, not when nothing of it is there. */
class ReprotectionWalkTest {

    private static final Instant SEEN = Instant.parse("2026-11-30T01:00:00Z");
    private static final Instant LATER = SEEN.plus(ReprotectionWalk.EXCHANGE);

    @Test
    void aCleanWalkThatBeganTooEarlyWaitsAndIsWalkedAgain() {
        ReprotectionWalk early = begun(SEEN).ended(LATER);
        assertThat(early.finished()).isFalse();
        assertThat(early.rests(LATER.minusSeconds(1))).isTrue();
        assertThat(early.rests(LATER)).isFalse();
        ReprotectionWalk again = early.goneOn(portion(1), LATER);
        assertThat(again.ended(LATER).finished()).as("it found what came late").isFalse();
        assertThat(again.ended(LATER).rests(LATER)).as("and goes on").isFalse();
        assertThat(again.ended(LATER).goneOn(portion(0), LATER).ended(LATER).finished())
                .isTrue();
    }

    @Test
    void whenAWalkBeganCountsNotWhenItEnds() {
        ReprotectionWalk slow = begun(LATER.minusSeconds(1)).goneOn(portion(0), LATER.plus(Duration.ofHours(3)));
        assertThat(slow.ended(LATER.plus(Duration.ofHours(3))).finished()).isFalse();
        assertThat(begun(LATER).ended(LATER).finished()).isTrue();
    }

    @Test
    void anEmptyStoreWaitsToo() {
        ReprotectionWalk empty = ReprotectionWalk.of(row(2, SEEN), 2, SEEN);
        assertThat(empty.ended(SEEN).finished()).isFalse();
        assertThat(empty.ended(SEEN).rests(SEEN)).isTrue();
        assertThat(empty.ended(SEEN).ended(LATER).finished()).isTrue();
    }

    @Test
    void anotherKeyBeginsAnew() {
        ReprotectionWalk next = ReprotectionWalk.of(row(2, SEEN.minus(Duration.ofDays(9))), 3, SEEN);
        assertThat(next.key()).isEqualTo(3);
        assertThat(next.goneOn(portion(0), SEEN).ended(SEEN).finished()).isFalse();
    }

    private static ReprotectionWalk begun(Instant at) {
        return ReprotectionWalk.of(row(2, SEEN), 2, SEEN).goneOn(portion(0), at);
    }

    private static ProtectedStore.Progress portion(int renewed) {
        return new ProtectedStore.Progress("7", renewed);
    }

    private static Object[] row(int key, Instant seen) {
        return new Object[] {key, null, 0, 0, LocalDateTime.ofInstant(seen, ZoneOffset.UTC), null, false};
    }
}
