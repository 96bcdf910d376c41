package org.creditportal.kernel.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesNumberTest {

    private static final SeriesNumber NUMBER = new SeriesNumber("KX", 2026, 12);

    @Test
    void readsWhatItPrints() {
        assertThat(SeriesNumber.read(NUMBER.toString())).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KX[2026]12\u53F7",
                "KX(2026)12",
                " KX \u3014 2026 \u3015 \u7B2C012\u53F7 ",
                "\uFF2B\uFF38\uFF08\uFF12\uFF10\uFF12\uFF16\uFF09\uFF11\uFF12\u53F7",
                "KX\u30102026\u301112\u53F7"
            })
    void readsItHoweverPeopleWriteIt(String written) {
        assertThat(SeriesNumber.read(written)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KX2026-12",
                "KX(26)12",
                "(2026)12",
                "KX(2026)0",
                "KX(2026)12345678901",
                "KX(2026)12 and more"
            })
    void readsNothingElse(String written) {
        assertThat(SeriesNumber.read(written)).isEmpty();
    }
}
