package org.creditportal.webkit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/entries, language=en, /entries",
        "/entries, a=1&language=en&b=2, /entries?a=1&b=2",
        "/entries, q=%E6%BB%87&language=zh, /entries?q=%E6%BB%87",
        "/, language=en&language=zh, /",
    })
    void leadsBackToTheSamePageWithoutTheParameter(String uri, String query, String expected) {
        assertThat(LanguageFilter.samePage(uri, query)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"//evil.example/x, /evil.example/x", "/\\evil.example, /evil.example", "///x, /x"})
    void neverLeadsToAnotherHost(String uri, String expected) {
        assertThat(LanguageFilter.samePage(uri, "language=en")).isEqualTo(expected);
    }

    @Test
    void knowsTwoLanguagesOnly() {
        assertThat(Languages.parse("en")).contains(Locale.ENGLISH);
        assertThat(Languages.parse("zh")).contains(Locale.CHINESE);
        assertThat(Languages.parse("fr")).isEmpty();
        assertThat(Languages.parse("EN\r\nX: y")).isEmpty();
    }

    @Test
    void tagsChineseAsMainlandChinese() {
        assertThat(Languages.tag(Locale.CHINESE)).isEqualTo("zh-CN");
        assertThat(Languages.tag(Locale.US)).isEqualTo("en");
    }
}
