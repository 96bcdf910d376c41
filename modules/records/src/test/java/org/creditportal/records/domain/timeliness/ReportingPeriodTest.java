package org.creditportal.records.domain.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

public class ReportingPeriodTest {

    private final ReportingPeriod period = new ReportingPeriod(LocalDate.of(2026, 11, 22));

    private static ReportingDuty since(LocalDate validFrom) {
        return new ReportingDuty("0ITEM00000001", "Penalties", "tax", 7, validFrom);
    }

    @Test
    void looksAtTheLastTwelveCompleteMonths() {
        assertThat(period.completeMonths(since(LocalDate.of(2020, 1, 1))))
                .hasSize(12)
                .startsWith(LocalDate.of(2025, 11, 1))
                .endsWith(LocalDate.of(2026, 10, 1));
    }

    @Test
    void beginsWithTheMonthInWhichTheDutyDoes() {
        assertThat(period.completeMonths(since(LocalDate.of(2026, 9, 15))))
                .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1));
    }

    @Test
    void asksForNothingOfADutyOfThisMonthOrLater() {
        assertThat(period.completeMonths(since(LocalDate.of(2026, 11, 1)))).isEmpty();
        assertThat(period.completeMonths(since(LocalDate.of(2027, 1, 1)))).isEmpty();
    }

    @Test
    void tellsRatesOfTwelveMonthsWithThisOne() {
        assertThat(period.recentMonths())
                .hasSize(12)
                .startsWith(LocalDate.of(2025, 12, 1))
                .endsWith(LocalDate.of(2026, 11, 1));
    }
}
