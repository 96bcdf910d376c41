package org.creditportal.records.application.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.application.timeliness.InMemoryTimeliness.ITEM;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.api.timeliness.CoverageRow;
import org.creditportal.records.api.timeliness.CoverageView;
import org.creditportal.records.api.timeliness.OnTimeRate;
import org.creditportal.records.api.timeliness.PunctualityGrouping;
import org.creditportal.records.api.timeliness.PunctualityRow;
import org.creditportal.records.domain.timeliness.ReportMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class PunctualityTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final InMemoryTimeliness tenant = new InMemoryTimeliness();
    private final PunctualityBean punctuality =
            new PunctualityBean(tenant.counts, tenant.overview, tenant.scope, tenant.days);

    @BeforeEach
    void twoBureausReported() {
        tenant.mustReport("tax", LocalDate.of(2026, 1, 1));
        tenant.mustReport("customs", LocalDate.of(2026, 1, 1));
        tenant.mustReport("culture", LocalDate.of(2026, 1, 1));
        tenant.counts.counts.put(new ReportMonth("tax", ITEM, OCTOBER), new OnTimeRate(9, 1));
        tenant.counts.counts.put(new ReportMonth("customs", ITEM, OCTOBER), new OnTimeRate(1, 1));
        tenant.counts.counts.put(new ReportMonth("tax", ITEM, LocalDate.of(2025, 11, 1)), new OnTimeRate(0, 50));
    }

    @Test
    void showsTheLowestRateFirst() {
        tenant.atTheCreditOffice();
        assertThat(punctuality.rates(PunctualityGrouping.BUREAU, null))
                .containsExactly(
                        new PunctualityRow("customs", "customs", new OnTimeRate(1, 1)),
                        new PunctualityRow("tax", "tax", new OnTimeRate(9, 1)));
    }

    @Test
    void namesItems() {
        tenant.atTheCreditOffice();
        assertThat(punctuality.rates(PunctualityGrouping.ITEM, null))
                .containsExactly(new PunctualityRow(ITEM, "行政处罚", new OnTimeRate(10, 2)));
    }

    @Test
    void showsEveryMonthOfAYearInOrder() {
        tenant.atTheCreditOffice();
        List<PunctualityRow> months = punctuality.rates(PunctualityGrouping.MONTH, "tax");
        assertThat(months).hasSize(12);
        assertThat(months.get(0)).isEqualTo(new PunctualityRow("2025-12", null, OnTimeRate.NONE));
        assertThat(months.get(10)).isEqualTo(new PunctualityRow("2026-10", null, new OnTimeRate(9, 1)));
    }

    @Test
    void showsABureauItsOwnFiguresOnly() {
        assertThat(punctuality.rates(PunctualityGrouping.BUREAU, "customs"))
                .extracting(PunctualityRow::key)
                .containsExactly("tax");
    }

    @Test
    void tellsWhatIsNeverReported() {
        tenant.atTheCreditOffice();
        CoverageView coverage = punctuality.coverage(null, 1, 20);
        assertThat(coverage.duties()).isEqualTo(3);
        assertThat(coverage.reported()).isEqualTo(2);
        assertThat(coverage.gaps().items()).extracting(CoverageRow::bureau).containsExactly("culture");
    }
}
