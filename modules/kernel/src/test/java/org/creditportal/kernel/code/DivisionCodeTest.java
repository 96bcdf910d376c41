package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @Test
    void hasAProvinceAPrefectureAndACounty() {
        DivisionCode wuhua = DivisionCode.of("530102");

        assertThat(wuhua.provincePart()).isEqualTo("53");
        assertThat(wuhua.prefecturePart()).isEqualTo("01");
        assertThat(wuhua.countyPart()).isEqualTo("02");
        assertThat(wuhua.prefecture()).isEqualTo(DivisionCode.of("530100"));
        assertThat(wuhua.province()).isEqualTo(DivisionCode.of("530000"));
        assertThat(wuhua.province().prefecture()).isEqualTo(wuhua.province());
    }

    @ParameterizedTest
    @CsvSource({
        "530102, 530102, true",
        "530102, 530100, true",
        "530102, 530000, true",
        "530181, 530100, true",
        "530100, 530000, true",
        "110105, 110000, true",
        "530102, 530103, false",
        "530100, 530102, false",
        "530000, 530100, false",
        "130304, 530000, false",
        "130304, 130400, false"
    })
    void liesWithinItselfAndTheLevelsAbove(String inner, String outer, boolean within) {
        assertThat(DivisionCode.of(inner).isWithin(DivisionCode.of(outer))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 530102", "５３０１０２", "530102\u3000"})
    void putsRightWhatPeopleTypeAndPaste(String text) {
        assertThat(DivisionCode.of(text)).hasToString("530102");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "53010", "5301020", "53O102", "030102", "-30102", "53010٢"})
    void refusesWhatIsNotSixDigits(String text) {
        assertThat(DivisionCode.check(text)).contains(DivisionCodeFault.FORM);
        assertThatThrownBy(() -> DivisionCode.of(text)).isInstanceOf(InvalidCodeException.class);
        assertThatThrownBy(() -> new DivisionCode(text)).isInstanceOf(InvalidCodeException.class);
    }
}
