package org.creditportal.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A1"})
    void neutralisesWhatASpreadsheetWouldRun(String value) {
        assertThat(SpreadsheetText.neutralise(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昆明市", "1-1", "a=b", " =1", "'=1", "（一）"})
    void leavesOtherTextAlone(String value) {
        assertThat(SpreadsheetText.neutralise(value)).isEqualTo(value);
    }

    @Test
    void isHarmlessOnceNeutralised() {
        assertThat(SpreadsheetText.startsFormula(SpreadsheetText.neutralise("=1")))
                .isFalse();
    }
}
