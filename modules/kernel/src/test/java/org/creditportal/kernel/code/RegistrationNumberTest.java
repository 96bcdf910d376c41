package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {

    private static final String NUMBER = "530102600123456";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530102600123456",
                "530102600123456（1-1）",
                "530102600123456(1/1)",
                "530102600123456 （副本）",
                "530102600123456（副本）1-1",
                "530102600123456（副本1-1）",
                "530102600123456(正本)",
                "530102600123456副本",
                "530102600123456（副本）（1-1）",
                "530102600123456号",
                "工商530102600123456",
                "工商注册号530102600123456",
                "（工商）530102600123456",
                "注册号：530102600123456",
                "注册号码:530102600123456",
                "营业执照注册号：530102600123456（1-1）",
                "执照编号 No.530102600123456",
                "NO:530102600123456",
                "第530102600123456号",
                "５３０１０２６００１２３４５６",
                "5301 0260 0123 456",
                "530102-60012345-6",
                "530102—600123456",
                "\u200B530102600123456"
            })
    void isTheSameHoweverItIsWritten(String written) {
        assertThat(key(written)).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "5301026001234-12, 530102600123412",
        "530102600123456-1, 530102600123456",
        "530102600123456-1, 5301026001234561",
        "5301026001234(12), 530102600123412",
        "530102600123456(1), 530102600123456",
        "530102600123456乙, 530102600123456",
        "G530102600123456, 530102600123456",
        "2222222222222, 222222222222222",
        "企独滇总字第000123号, 000123",
        "530102600123-4, 5301026001234",
        "滇企字第1-1号, 滇企字第11号"
    })
    void whatMayBeAnotherIsNotTheSame(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @Test
    void anEarlierNumberIsKnownByItsThirteenFigures() {
        assertThat(key("注册号：5301022001234（1-1）")).isEqualTo("5301022001234");
        assertThat(key("530102-2-001234")).isEqualTo("5301022001234");
        assertThat(new RegistrationNumber("5301022001234").failsCheck()).isFalse();
    }

    @Test
    void theCheckOfFifteenFiguresIsLookedAt() {
        assertThat(new RegistrationNumber("110108000000016").failsCheck()).isFalse();
        assertThat(new RegistrationNumber("440301103097413（1-1）").failsCheck()).isFalse();
        assertThat(new RegistrationNumber("530102600123451").failsCheck()).isFalse();
        assertThat(new RegistrationNumber("工商" + NUMBER).failsCheck()).isTrue();
        assertThat(new RegistrationNumber("企独滇总字第000123号").failsCheck()).isFalse();
    }

    private static String key(String written) {
        return new RegistrationNumber(written).key();
    }
}
