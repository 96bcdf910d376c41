package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UncheckedMattersTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);

    private static boolean wasChecked(LocalDate... looks) {
        return UncheckedMatters.wasChecked(DECIDED, new TreeSet<>(Set.of(looks)));
    }

    @Test
    void aLookOnTheDayOrWithinTheYearBeforeIsACheck() {
        assertThat(wasChecked(DECIDED)).isTrue();
        assertThat(wasChecked(LocalDate.of(2025, 10, 20))).isTrue();
    }

    /** A bureau that looks at all its bidders at once has looked. */
    @Test
    void aLookAmongManyIsACheckAsOneByItselfIs() {
        SupervisedChecks checks = new SupervisedChecks() {
            @Override
            Stream<Object[]> looksAt(List<String> subjects) {
                return Stream.empty();
            }

            @Override
            Stream<Object[]> batchLooksAt(List<String> subjects) {
                return Stream.<Object[]>of(new Object[] {"market", "0SBJ", Instant.parse("2026-10-19T20:00:00Z")});
            }
        };
        assertThat(checks.days(List.of("0SBJ"), ZoneId.of("Asia/Shanghai")))
                .containsOnly(Map.entry(new SupervisedChecks.Looked("market", "0SBJ"), new TreeSet<>(Set.of(DECIDED))));
    }

    @Test
    void anOlderOrALaterLookIsNone() {
        assertThat(wasChecked(LocalDate.of(2025, 10, 19))).isFalse();
        assertThat(wasChecked(LocalDate.of(2026, 10, 21))).isFalse();
        assertThat(wasChecked()).isFalse();
    }

    @Test
    void aLaterLookTakesNothingFromAnEarlierOne() {
        assertThat(wasChecked(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 1)))
                .isTrue();
    }
}
