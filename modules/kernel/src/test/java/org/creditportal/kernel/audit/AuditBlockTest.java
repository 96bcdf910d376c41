package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.kernel.audit.AuditTrailFixture.NOON;
import static org.creditportal.kernel.audit.AuditTrailFixture.SEALS;
import static org.creditportal.kernel.audit.AuditTrailFixture.lines;

import java.lang.reflect.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditBlockTest {

    private final AuditBlock first = AuditBlock.after(AuditEnd.BEGINNING, lines(11, 12, 13), NOON, SEALS);
    private final AuditBlock second = AuditBlock.after(AuditEnd.of(first), lines(14), NOON, SEALS);

    @Test
    void numbersLinesWithoutAGap() {
        assertThat(first.firstLine()).isEqualTo(1);
        assertThat(first.lastLine()).isEqualTo(3);
        assertThat(second.firstLine()).isEqualTo(4);
        assertThat(second.lastLine()).isEqualTo(4);
    }

    @Test
    void followsTheBlockBeforeAndNoOther() {
        assertThat(first.follows(AuditEnd.BEGINNING)).isTrue();
        assertThat(second.follows(AuditEnd.of(first))).isTrue();
        assertThat(second.follows(AuditEnd.BEGINNING)).isFalse();
        assertThat(AuditBlock.after(AuditEnd.of(second), lines(15), NOON, SEALS).follows(AuditEnd.of(first)))
                .isFalse();
        AuditBlock otherFirst = AuditBlock.after(AuditEnd.BEGINNING, lines(11, 12, 19), NOON, SEALS);
        assertThat(second.follows(AuditEnd.of(otherFirst))).isFalse();
    }

    @Test
    void followsNoBlockOfALaterKey() {
        AuditEnd later = new AuditEnd(first.number(), first.lastLine(), first.seal(), 2);
        assertThat(second.follows(later)).isFalse();
        assertThat(AuditBlock.after(later, lines(14), NOON, SEALS).sealKey()).isEqualTo(2);
    }

    @Test
    void holdsItsLinesInTheirOrder() {
        assertThat(first.holds(lines(11, 12, 13))).isTrue();
        assertThat(first.holds(lines(12, 11, 13))).isFalse();
        assertThat(first.holds(lines(11, 12))).isFalse();
    }

    @Test
    void showsEveryChangedPart() throws Exception {
        for (Map.Entry<String, Object> part : Map.<String, Object>of(
                        "number",
                        7L,
                        "firstLine",
                        7L,
                        "lastLine",
                        7L,
                        "root",
                        "other",
                        "previousSeal",
                        "other",
                        "sealedAt",
                        NOON.plusSeconds(1),
                        "sealKey",
                        2,
                        "seal",
                        "other")
                .entrySet()) {
            AuditBlock changed = AuditBlock.after(AuditEnd.BEGINNING, lines(11, 12, 13), NOON, SEALS);
            assertThat(changed.isGenuine(SEALS)).isTrue();
            Field field = AuditBlock.class.getDeclaredField(part.getKey());
            field.setAccessible(true);
            field.set(changed, part.getValue());
            assertThat(changed.isGenuine(SEALS)).as(part.getKey()).isFalse();
        }
    }
}
