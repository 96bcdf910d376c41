package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
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
