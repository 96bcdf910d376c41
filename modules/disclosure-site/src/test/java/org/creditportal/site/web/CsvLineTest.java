package org.creditportal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void quotesEveryCell() {
        assertThat(CsvLine.of("a,b", "say \"x\"", null, LocalDate.of(2026, 1, 31)))
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"\",\"2026-01-31\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "＋1", "－1", "＠x"})
    void makesFormulasPlainText(String cell) {
        assertThat(CsvLine.of(cell)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"昆明", "91530100MA6K00000X", "1-1", "a=b", ""})
    void leavesOtherTextAlone(String cell) {
        assertThat(CsvLine.of(cell)).isEqualTo("\"" + cell + "\"\r\n");
    }
}
