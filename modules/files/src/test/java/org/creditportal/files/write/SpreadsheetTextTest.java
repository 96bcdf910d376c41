package org.creditportal.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.files.read.WrittenValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                " =1",
                "  ＝1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B@x",
                "\u3000-1",
                "\u0000=1"
            })
    void neutralisesWhatASpreadsheetWouldRun(String value) {
        assertThat(SpreadsheetText.neutralise(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"530102198001010015", "125301004312034567", "1234567890123456", "53010219800101001501"})
    void keepsTheDigitsOfNumbersThatASpreadsheetWouldCut(String number) {
        assertThat(SpreadsheetText.neutralise(number)).isEqualTo("'" + number);
        assertThat(WrittenValue.clean(SpreadsheetText.neutralise(number), false))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"530100600123456", "11010519491231002X", "1234567890.1234567", "2026-08-03 2026-08-04"})
    void leavesOtherFiguresAlone(String value) {
        assertThat(SpreadsheetText.neutralise(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昆明市", "1-1", "a=b", " 昆明", "\u3000一、=1", "'=1", "（一）"})
    void leavesOtherTextAlone(String value) {
        assertThat(SpreadsheetText.neutralise(value)).isEqualTo(value);
    }

    @Test
    void isHarmlessOnceNeutralised() {
        assertThat(SpreadsheetText.startsFormula(SpreadsheetText.neutralise("=1")))
                .isFalse();
    }
}
