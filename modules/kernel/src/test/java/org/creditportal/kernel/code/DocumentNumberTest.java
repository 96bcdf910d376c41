package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    private static String identity(String written) {
        return new DocumentNumber(written).identity();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "案例处[2026]1-1号",
                "案例处（2026）1-1号",
                "案例处(2026)1-1号",
                "案例处【2026】1-1号",
                "案例处〖2026〗1-1号",
                "案例处［2026］1-1号",
                "案例处《2026》1-1号",
                "案例处<2026>1-1号",
                "案例处〔２０２６〕１－１号",
                " 案例处 〔2026〕 1-1 号 ",
                "案例处　〔2026〕1-1号",
                "案例处〔2026〕1-1号\u200B",
                "案例处〔2026\u00A0〕1\n-1号"
            })
    void widthBracketsOfTheYearAndBlanksAreWaysOfWriting(String written) {
        assertThat(identity(written)).isEqualTo(identity("案例处〔2026〕1-1号"));
        assertThat(new DocumentNumber(written).isSameAs(new DocumentNumber("案例处〔2026〕1-1号")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "案例处〔2026〕2230591-1号, 案例处〔2026〕22305911号",
        "案例处〔2026〕1-1号, 案例处〔2026〕11号",
        "案例处〔2026〕1.1号, 案例处〔2026〕11号",
        "案例处〔2026〕1/1号, 案例处〔2026〕11号",
        "案例处〔2026〕1、1号, 案例处〔2026〕11号",
        "案例处〔2026〕1(1)号, 案例处〔2026〕11号",
        "案例处〔2026〕（1）1号, 案例处〔2026〕11号",
        "案例处〔2026〕1之1号, 案例处〔2026〕11号",
        "案例处〔2026〕1①号, 案例处〔2026〕11号",
        "案例处〔2026〕1²号, 案例处〔2026〕12号",
        "案例处〔2026〕1+1号, 案例处〔2026〕1-1号",
        "案例处〔2026〕1_1号, 案例处〔2026〕1-1号",
        "案例处〔2026〕1 1号, 案例处〔2026〕11号",
        "案例处〔2026〕a1号, 案例处〔2026〕A1号",
        "案例处〔2026〕1号, 案例处20261号",
        "案例处〔2026〕1号, 案例處〔2026〕1号",
        "案例𱍐处〔2026〕1号, 案例处〔2026〕1号",
        "案例𱍐处〔2026〕1号, 案例𱍑处〔2026〕1号",
        "案例处〔202〕61号, 案例处〔2026〕1号",
        "案例处〔2026〕1号, 案例处〔2026〕1",
        "案例处〔2026〕01号, 案例处〔2026〕1号"
    })
    void everythingElseTellsTwoNumbersApart(String one, String other) {
        assertThat(identity(one)).isNotEqualTo(identity(other));
    }

    @Test
    void whatIsFoldedOnceStaysAsItIs() {
        String once = identity("案例处 [２０２６] 1 1-2号");
        assertThat(identity(once)).isEqualTo(once);
    }
}
