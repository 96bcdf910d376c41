package org.creditportal.webkit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads that the portal did something finds it by what is read. */
class PortalNameTest {

    @ParameterizedTest
    @CsvSource({
        "zh, 系统自动, true",
        "zh, ' 系统 ', true",
        "zh, 自动, true",
        "zh, 系, false",
        "zh, 系统管理员, false",
        "zh, 王芳, false",
        "zh, '', false",
        "zh,, false",
        "en, The portal itself, true",
        "en, portal itself, true",
        "en, it, false"
    })
    void whoTypesHalfOfItsNameMeansThePortal(String language, String typed, boolean meant) {
        assertThat(PortalName.isSoughtBy(typed, Locale.forLanguageTag(language)))
                .isEqualTo(meant);
    }
}
