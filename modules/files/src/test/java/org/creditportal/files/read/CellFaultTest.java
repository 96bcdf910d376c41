package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellFaultTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#值!",
                "#名称?",
                "#引用！",
                "#無效!",
                "#NV",
                "#WERT!",
                "#BEZUG!",
                "#NOM?",
                "#VALEUR!",
                "#\u00A1VALOR!",
                "#N/D",
                "#ЗНАЧ!",
                "#ИМЯ?",
                "#REF",
                "＃Ｎ／Ａ",
                "Err:508",
                "错误：502",
                "#####",
                "=A1",
                "＝A1",
                "=$B$2",
                "=-A1",
                "=VLOOKUP(A2,Sheet2!A:B,2,0)",
                "=Sheet1!A1",
                "=SUM(A1:A3)",
                "=A1&B1",
                "=A2&\"号\"",
                "=\"昆市监罚\"&Sheet1!B2",
                "=A2*0.1",
                "=-A1/10000",
                "=LEFT(A1,3)&B1",
                "='表-1'!A1"
            })
    void whatAFormulaLeftBehindIsNoValue(String text) {
        assertThat(CellFault.shownBy(text)).isEqualTo(CellFault.FORMULA_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.23457E+17", "5.30102e17", "5,30102E+17", "5.30102 E+17", "５.３０１０２Ｅ＋１７", "-1E+10", "5.3E+017"})
    void whatLostItsDigitsIsNoNumber(String text) {
        assertThat(CellFault.shownBy(text)).isEqualTo(CellFault.DIGITS_LOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "3#楼",
                "#1店",
                "昆明#1店",
                "=1+1公式有限公司",
                "=昆明",
                "=A座商贸有限公司",
                "=A1类&乙",
                "5E17",
                "530E15",
                "E企贷有限公司",
                "错误堂文化有限公司",
                "#昆明"
            })
    void otherTextsAreValues(String text) {
        assertThat(CellFault.shownBy(text)).isNull();
    }
}
