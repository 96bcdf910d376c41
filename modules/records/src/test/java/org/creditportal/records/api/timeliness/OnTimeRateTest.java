package org.creditportal.records.api.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

public class OnTimeRateTest {

    @Test
    void tellsPerCentWithOneDecimal() {
        assertThat(new OnTimeRate(2, 1).percent()).isEqualByComparingTo("66.6");
    }

    @Test
    void isAHundredOnlyWhenNothingWasLate() {
        assertThat(new OnTimeRate(99_999, 1).percent()).isEqualByComparingTo("99.9");
        assertThat(new OnTimeRate(7, 0).percent()).isEqualByComparingTo("100");
    }

    @Test
    void isUnknownOfNothing() {
        assertThat(OnTimeRate.NONE.percent()).isNull();
        assertThat(OnTimeRate.NONE.plus(new OnTimeRate(1, 2))).isEqualTo(new OnTimeRate(1, 2));
    }
}
