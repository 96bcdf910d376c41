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
    void beginsWithTheFirstMonthThatTheDutyCoversWhole() {
        LocalDate september = LocalDate.of(2026, 9, 1);
        LocalDate october = LocalDate.of(2026, 10, 1);
        assertThat(period.completeMonths(since(september))).containsExactly(september, october);
        assertThat(period.completeMonths(since(LocalDate.of(2026, 9, 2)))).containsExactly(october);
        assertThat(period.completeMonths(since(LocalDate.of(2026, 9, 30)))).containsExactly(october);
    }

    @Test
    void asksForNothingOfADutyOfThisMonthOrLater() {
        assertThat(period.completeMonths(since(LocalDate.of(2026, 11, 1)))).isEmpty();
        assertThat(period.completeMonths(since(LocalDate.of(2027, 1, 1)))).isEmpty();
    }

    /** A December's report is due in January: it is of the year in which it had to be there, in whatever month that year is looked at. */
    @Test
    void looksAsFarBackAsAPeriodsReportsMayHaveBeenDue() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        ReportingDuty always = since(LocalDate.of(2020, 1, 1));
        for (LocalDate today : new LocalDate[] {LocalDate.of(2027, 1, 20), LocalDate.of(2028, 9, 1)}) {
            assertThat(ReportingPeriod.dueBetween(first, last, 7, today).completeMonths(always))
                    .startsWith(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 12, 1))
                    .endsWith(LocalDate.of(2026, 12, 1));
        }
        assertThat(ReportingPeriod.dueBetween(first, last, 7, LocalDate.of(2026, 3, 2))
                        .completeMonths(always))
                .endsWith(LocalDate.of(2026, 2, 1));
        assertThat(ReportingPeriod.dueBetween(first, last, 7, LocalDate.of(2024, 3, 2))
                        .completeMonths(always))
                .isEmpty();
    }

    @Test
    void tellsRatesOfTwelveMonthsWithThisOne() {
        assertThat(period.recentMonths())
                .hasSize(12)
                .startsWith(LocalDate.of(2025, 12, 1))
                .endsWith(LocalDate.of(2026, 11, 1));
    }
}
