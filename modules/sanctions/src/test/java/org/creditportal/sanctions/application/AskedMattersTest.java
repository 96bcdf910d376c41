package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.sanctions.api.MatterFilter;
import org.junit.jupiter.api.Test;

class AskedMattersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final AskedMatters asked = new AskedMatters(List.of("e.title"), List.of("e.number", "e.ground"));

    @Test
    void asksForNothingThatIsNotGiven() {
        assertThat(asked.of(MatterFilter.NONE, AskedMattersTest::held, "e.until"))
                .hasToString("");
        assertThat(asked.containing("  ")).hasToString("");
    }

    @Test
    void asksForAPartOfAnyTextOrForANumberAndForDays() {
        assertThat(asked.of(new MatterFilter("食品", null, DAY, DAY), AskedMattersTest::held, "e.until"))
                .hasToString(" WHERE (LOCATE(:value1, e.title) > 0 OR e.number = :value2 OR e.ground = :value3)"
                        + " AND e.until >= :value4 AND e.until <= :value5");
        assertThat(asked.of(new MatterFilter(null, null, null, DAY), AskedMattersTest::held, "e.until"))
                .hasToString(" WHERE e.until <= :value1");
    }

    @Test
    void asksForWhatTheBureauHolds() {
        assertThat(asked.of(new MatterFilter(null, "finance", null, null), AskedMattersTest::held, "e.until"))
                .hasToString(" WHERE e.bureau IN :value1");
    }

    private static List<String> held(String bureau) {
        return bureau == null ? null : List.of(bureau, "merged-into-" + bureau);
    }
}
