package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00.123456789Z");

    @Test
    void isIntactAfterTheLineBeforeIt() {
        AuditEntry first = entry(1, "AB", "C", AuditHead.FIRST_DIGEST);
        AuditEntry second = entry(2, "AB", "C", first.digest());
        assertThat(first.isIntact(1, AuditHead.FIRST_DIGEST)).isTrue();
        assertThat(second.isIntact(2, first.digest())).isTrue();
        assertThat(second.isIntact(3, first.digest())).isFalse();
        assertThat(second.isIntact(2, AuditHead.FIRST_DIGEST)).isFalse();
    }

    @Test
    void partsThatRunTogetherStillDiffer() {
        assertThat(entry(1, "AB", "C", AuditHead.FIRST_DIGEST).digest())
                .isNotEqualTo(entry(1, "A", "BC", AuditHead.FIRST_DIGEST).digest());
    }

    @Test
    void showsEveryChangedPart() throws Exception {
        for (String name : List.of("actorId", "actorName", "actorBureau", "address", "object", "reason")) {
            AuditEntry changed = entry(1, "AB", "C", AuditHead.FIRST_DIGEST);
            Field part = AuditEntry.class.getDeclaredField(name);
            part.setAccessible(true);
            part.set(changed, "somebody else");
            assertThat(changed.isIntact(1, AuditHead.FIRST_DIGEST)).as(name).isFalse();
        }
    }

    @Test
    void cutsWhatTheColumnsCannotHoldBeforeItIsDigested() {
        AuditFact fact = new AuditFact(
                NOON,
                AuditEvent.LIST_ENTRY_PUBLISHED,
                AuditOutcome.SUCCESS,
                Actor.SYSTEM,
                "x".repeat(300),
                "y".repeat(2000));
        assertThat(fact.object()).hasSize(200);
        assertThat(fact.reason()).hasSize(1000);
        assertThat(fact.occurredAt()).isEqualTo(Instant.parse("2026-11-22T04:00:00.123456Z"));
    }

    private static AuditEntry entry(long number, String object, String reason, String previous) {
        Actor actor = new Actor("id", "name", "market-supervision", "127.0.0.1");
        AuditFact fact =
                new AuditFact(NOON, AuditEvent.LIST_ENTRY_PUBLISHED, AuditOutcome.SUCCESS, actor, object, reason);
        return new AuditEntry(number, fact, previous);
    }
}
