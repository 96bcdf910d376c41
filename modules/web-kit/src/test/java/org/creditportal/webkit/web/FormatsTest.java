package org.creditportal.webkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2000 | 2,000元", "2000.5 | 2,000.50元", "0 | 0元", "1234567.005 | 1,234,567.01元"})
    void writesFenOnlyWhereThereAreAny(BigDecimal yuan, String expected) {
        assertThat(Formats.money(yuan, Locale.CHINESE)).isEqualTo(expected);
    }

    @Test
    void writesAmountsInEnglish() {
        assertThat(Formats.money(new BigDecimal("2000.00"), Locale.ENGLISH)).isEqualTo("CNY 2,000");
    }
}
