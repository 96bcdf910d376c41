package org.creditportal.records.application.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.junit.jupiter.api.Test;

/** What supervision and assessment count of a bureau's reports. */
class ReportingFiguresOfBureausTest {

    private static final FigureQuery SECOND_QUARTER = FigureQuery.of(YearMonth.of(2026, 4), YearMonth.of(2026, 6));

    private final InMemoryTimeliness tenant = new InMemoryTimeliness();
    private final ReportingFiguresOfBureaus figures =
            new ReportingFiguresOfBureaus(tenant.rows, tenant.overview, tenant.nils, tenant.days);

    /** Else two runs of one assessment come to different scores, and the later one spares who said nothing. */
    @Test
    void aPeriodHasTheSameMissingMonthsWheneverItIsAskedFor() {
        tenant.mustReport("tax", LocalDate.of(2026, 1, 1));
        tenant.today = LocalDate.of(2026, 7, 6);
        List<BureauFact> soon = figures.facts("missingReports", SECOND_QUARTER, 20);
        assertThat(soon).extracting(BureauFact::day).hasSize(3).allSatisfy(due -> assertThat(due)
                .isBetween(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
        tenant.today = LocalDate.of(2027, 12, 1);
        assertThat(figures.facts("missingReports", SECOND_QUARTER, 20)).isEqualTo(soon);
    }

    @Test
    void whatIsDueInThePeriodAndNotYetOverIsNotMissing() {
        tenant.mustReport("tax", LocalDate.of(2026, 1, 1));
        tenant.today = LocalDate.of(2026, 6, 2);
        assertThat(figures.facts("missingReports", SECOND_QUARTER, 20)).hasSize(2);
    }
}
