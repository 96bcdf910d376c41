package org.creditportal.sanctions.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.creditportal.kernel.tenant.LocalizedText;
import org.junit.jupiter.api.Test;

class StatisticsViewTest {

    /** A bureau whose tasks have all time left is not one that is never on time. */
    @Test
    void onTimeIsAShareOfWhatWasDue() {
        assertThat(row(11, 0, 0).percent(StatisticsFigure.RESPONDED_ON_TIME)).isNull();
        assertThat(row(12, 10, 10).percent(StatisticsFigure.RESPONDED_ON_TIME)).isEqualTo(100);
        assertThat(row(12, 10, 8).percent(StatisticsFigure.RESPONDED_ON_TIME)).isEqualTo(80);
        assertThat(row(999, 999, 998).percent(StatisticsFigure.RESPONDED_ON_TIME))
                .as("not every one")
                .isEqualTo(99);
        assertThat(row(12, 1, 0).percent(StatisticsFigure.RESPONDED_ON_TIME)).isZero();
    }

    private static StatisticsView.Row row(long handedOut, long due, long onTime) {
        return new StatisticsView.Row(
                "market",
                new LocalizedText("市场监管局", "Market supervision"),
                1,
                Map.of(
                        StatisticsFigure.HANDED_OUT,
                        handedOut,
                        StatisticsFigure.RESPONSE_DUE,
                        due,
                        StatisticsFigure.RESPONDED_ON_TIME,
                        onTime),
                0);
    }
}
