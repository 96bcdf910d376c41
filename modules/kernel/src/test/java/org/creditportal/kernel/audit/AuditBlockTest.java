package org.creditportal.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.kernel.audit.AuditTrailFixture.NOON;
import static org.creditportal.kernel.audit.AuditTrailFixture.SEALS;
import static org.creditportal.kernel.audit.AuditTrailFixture.lines;

import java.lang.reflect.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditBlockTest {

    private final AuditBlock first = AuditBlock.after(null, lines(11, 12, 13), NOON, SEALS);
    private final AuditBlock second = AuditBlock.after(first, lines(14), NOON, SEALS);

    @Test
    void numbersLinesWithoutAGap() {
        assertThat(first.firstLine()).isEqualTo(1);
        assertThat(first.lastLine()).isEqualTo(3);
        assertThat(second.firstLine()).isEqualTo(4);
        assertThat(second.lastLine()).isEqualTo(4);
    }

    @Test
    void followsTheBlockBeforeAndNoOther() {
        assertThat(first.follows(null)).isTrue();
        assertThat(second.follows(first)).isTrue();
        assertThat(second.follows(null)).isFalse();
        assertThat(AuditBlock.after(second, lines(15), NOON, SEALS).follows(first))
                .isFalse();
        AuditBlock otherFirst = AuditBlock.after(null, lines(11, 12, 19), NOON, SEALS);
        assertThat(second.follows(otherFirst)).isFalse();
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
                        "seal",
                        "other")
                .entrySet()) {
            AuditBlock changed = AuditBlock.after(null, lines(11, 12, 13), NOON, SEALS);
            assertThat(changed.isGenuine(SEALS)).isTrue();
            Field field = AuditBlock.class.getDeclaredField(part.getKey());
            field.setAccessible(true);
            field.set(changed, part.getValue());
            assertThat(changed.isGenuine(SEALS)).as(part.getKey()).isFalse();
        }
    }
}
