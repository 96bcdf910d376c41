package org.creditportal.webkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.kernel.time.WrittenMoments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @Test
    void writesDatesAsOfficialDocumentsDo() {
        LocalDate day = LocalDate.of(2020, 8, 13);
        assertThat(Formats.date(day, Locale.CHINESE)).isEqualTo("2020年8月13日");
        assertThat(Formats.date(day, Locale.ENGLISH)).isEqualTo("13 August 2020");
    }

    @Test
    void writesTheLastDayOfWhatHasNoEndInWords() {
        assertThat(Formats.date(LastDay.NONE, Locale.CHINESE)).isEqualTo("长期");
        assertThat(Formats.date(LastDay.NONE, Locale.ENGLISH)).isEqualTo("No end");
        assertThat(Formats.date(LastDay.NONE.minusDays(1), Locale.CHINESE)).isEqualTo("2099年12月30日");
    }

    @Test
    void writesMonthsFromOneToAnother() {
        YearMonth august = YearMonth.of(2026, 8);
        assertThat(Formats.months(august, YearMonth.of(2026, 10), Locale.CHINESE))
                .isEqualTo("2026年8月至2026年10月");
        assertThat(Formats.months(august, august, Locale.CHINESE)).isEqualTo("2026年8月");
        assertThat(Formats.months(august, YearMonth.of(2026, 9), Locale.ENGLISH))
                .isEqualTo("August 2026 to September 2026");
    }

    /** The day before in UTC: who enters something early in the morning finds it on that day. */
    @Test
    void writesPointsInTimeForFilesInTheLegalZone() {
        Instant early = Instant.parse("2026-11-27T22:31:48.528787Z");
        assertThat(WrittenMoments.stamp(early, ZoneId.of("Asia/Shanghai"))).isEqualTo("2026-11-28 06:31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | TEN_THOUSAND_YUAN | 300,000元，叁拾万元整",
                "310,000 | YUAN | 310,000元，叁拾壹万元整",
                "３１００００ | TEN_THOUSAND_YUAN | 3,100,000,000元，叁拾壹亿元整",
                "0.20005 | TEN_THOUSAND_YUAN | 2,000.50元，贰仟元伍角整",
                "30万 | TEN_THOUSAND_YUAN | 金额应为数字，例如2000或2,000.50，不带单位。",
            })
    void saysWhatATypedAmountIs(String text, AmountUnit unit, String expected) {
        assertThat(Formats.typed(text, unit, Locale.CHINESE)).isEqualTo(expected);
    }

    @Test
    void writesAmountsWithSeparatorsAndInWords() {
        Money amount = Money.ofYuan("2000.00");
        assertThat(Formats.amount(amount, Locale.CHINESE)).isEqualTo("2,000（贰仟元整）");
        assertThat(Formats.amount(amount, Locale.ENGLISH)).isEqualTo("2,000 (贰仟元整)");
    }
}
