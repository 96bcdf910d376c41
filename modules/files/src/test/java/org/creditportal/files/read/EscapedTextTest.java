package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTextTest {

    /** Workbooks write what XML cannot hold by its number, and an underscore before what only looks so. */
    @ParameterizedTest
    @CsvSource({
        "案例_x000B_公司, 案例|公司",
        "案例_x000D_公司, 案例%公司",
        "1_x001E_1号, 1-1号",
        "案_x001F_例, 案例",
        "案例_x0000_公司, 案例^公司",
        "_x4E2d_文, 中文",
        "_x005F_x000B_, _x000B_",
        "a_x000b, a_x000b",
        "a_x00B_, a_x00B_"
    })
    void putsCharactersBack(String stored, String read) {
        assertThat(CellText.unescape(stored))
                .isEqualTo(read.replace('|', '\n').replace('%', '\r').replace('^', '\0'));
    }
}
