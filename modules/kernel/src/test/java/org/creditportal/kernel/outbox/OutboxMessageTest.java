package org.creditportal.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutboxMessageTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    @Test
    void waitsLongerAfterEachFailureUpToTenMinutes() throws Exception {
        OutboxMessage message = new OutboxMessage(() -> "key", "{}", "Handler", 0, NOON);
        Duration before = Duration.ZERO;
        for (int attempt = 0; attempt < 40; attempt++) {
            message.failed("no", NOON);
            Duration pause = Duration.between(NOON, dueAt(message));
            assertThat(pause).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofMinutes(10));
            before = pause;
        }
        assertThat(before).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void keepsTheErrorWithinItsColumn() throws Exception {
        OutboxMessage message = new OutboxMessage(() -> "key", "{}", "Handler", 0, NOON);
        message.failed("e".repeat(5000), NOON);
        Field error = OutboxMessage.class.getDeclaredField("lastError");
        error.setAccessible(true);
        assertThat((String) error.get(message)).hasSize(500);
    }

    private static Instant dueAt(OutboxMessage message) throws Exception {
        Field due = OutboxMessage.class.getDeclaredField("dueAt");
        due.setAccessible(true);
        return (Instant) due.get(message);
    }
}
