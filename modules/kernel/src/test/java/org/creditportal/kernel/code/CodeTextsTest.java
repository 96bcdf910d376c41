package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.kernel.calendar.CalendarError;
import org.creditportal.kernel.calendar.DayFault;
import org.creditportal.kernel.error.ErrorCode;
import org.creditportal.kernel.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeTextsTest {

    @ParameterizedTest
    @MethodSource("codes")
    void hasWordsForEveryRefusalInBothLanguages(ErrorCode code) {
        for (Locale locale : new Locale[] {Locale.CHINA, Locale.UK}) {
            String text = Texts.of("kernel", locale).get("error." + code.key(), 3, "x");

            assertThat(text).as("%s in %s", code.key(), locale).isNotBlank().doesNotContain("{", "''");
        }
    }

    static Stream<ErrorCode> codes() {
        return Stream.<ErrorCode[]>of(
                        SocialCreditCodeFault.values(),
                        CitizenIdFault.values(),
                        DivisionCodeFault.values(),
                        MoneyFault.values(),
                        CalendarError.values(),
                        DayFault.values())
                .flatMap(Arrays::stream);
    }
}
