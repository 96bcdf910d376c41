package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.kernel.audit.AuditTrailFixture.NOON;
import static org.creditportal.kernel.audit.AuditTrailFixture.SEALS;
import static org.creditportal.kernel.audit.AuditTrailFixture.line;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditLineTest {

    @Test
    void isGenuineAsItWasWritten() {
        assertThat(line(1, "object", "reason").isGenuine(SEALS)).isTrue();
    }

    @Test
    void partsThatRunTogetherStillDiffer() {
        assertThat(line(1, "AB", "C").seal()).isNotEqualTo(line(1, "A", "BC").seal());
    }

    @Test
    void showsEveryChangedPart() throws Exception {
        for (String name : List.of("actorId", "actorName", "actorBureau", "address", "object", "reason", "seal")) {
            AuditLine changed = line(1, "object", "reason");
            set(changed, name, "somebody else");
            assertThat(changed.isGenuine(SEALS)).as(name).isFalse();
        }
    }

    @Test
    void cannotBeCopiedToAnotherPlace() throws Exception {
        AuditLine copied = line(1, "object", "reason");
        set(copied, "id", 2L);
        assertThat(copied.isGenuine(SEALS)).isFalse();
    }

    @Test
    void cutsWhatTheColumnsCannotHoldBeforeItIsSealed() {
        AuditFact fact = new AuditFact(
                NOON,
                "LIST_ENTRY_PUBLISHED",
                AuditOutcome.SUCCESS,
                new Actor("id", "n".repeat(300), null, null),
                "x".repeat(300),
                "y".repeat(2000));
        assertThat(fact.actor().name()).hasSize(200);
        assertThat(fact.object()).hasSize(200);
        assertThat(fact.reason()).hasSize(1000);
        assertThat(fact.occurredAt()).isEqualTo(Instant.parse("2026-11-22T04:00:00.123456Z"));
    }

    private static void set(AuditLine line, String name, Object value) throws Exception {
        Field part = AuditLine.class.getDeclaredField(name);
        part.setAccessible(true);
        part.set(line, value);
    }
}
