package org.creditportal.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.creditportal.kernel.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsWordsInBothLanguages(ChecksError rule) {
        assertThat(Texts.of("checks", Locale.CHINESE).get("error." + rule.key(), "A", "B"))
                .isNotBlank();
        assertThat(Texts.of("checks", Locale.ENGLISH).get("error." + rule.key(), "A", "B"))
                .isNotBlank();
    }
}
