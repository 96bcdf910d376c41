package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void takesAFineOfTwoThousandYuanFiledAsZeroPointTwo() {
        Money fine = Money.ofTenThousandYuan("0.2");

        assertThat(fine.inYuan()).isEqualTo("2000.00");
        assertThat(fine).isEqualTo(Money.ofYuan("2,000"));
        assertThat(fine.inTenThousandYuan()).isEqualTo("0.2");
        assertThat(fine.text(Locale.CHINA)).isEqualTo("2000元");
        assertThat(fine.text(Locale.UK)).isEqualTo("2000 yuan");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 0",
        "0.000001, 0.01, 0.000001",
        "1, 10000.00, 1",
        "100, 1000000.00, 100",
        "12.3456, 123456.00, 12.3456",
        "12.345678, 123456.78, 12.345678",
        "0.200000, 2000.00, 0.2",
        "0.2000000000, 2000.00, 0.2"
    })
    void convertsUnitsOfTenThousandExactly(String filed, String yuan, String back) {
        Money money = Money.ofTenThousandYuan(filed);

        assertThat(money.inYuan()).isEqualTo(yuan);
        assertThat(money.inTenThousandYuan()).isEqualTo(back);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "1.05, 壹元零伍分",
        "10, 壹拾元整",
        "105.60, 壹佰零伍元陆角整",
        "1010, 壹仟零壹拾元整",
        "300000, 叁拾万元整",
        "100200, 壹拾万零贰佰元整",
        "3100000000, 叁拾壹亿元整",
        "100000001, 壹亿零壹元整",
        "120034005, 壹亿贰仟零叁万肆仟零伍元整",
        "1000000000000, 壹万亿元整",
        "9999999999999999.99, 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void writesAmountsOutInWords(String yuan, String words) {
        assertThat(Money.ofYuan(yuan).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"30, 300, true", "300, 30, true", "30, 299.99, false", "30, 30, false", "0, 30, false"})
    void seesThatOneIsTenTimesTheOther(String one, String other, boolean tenfold) {
        assertThat(Money.ofYuan(one).isTenfold(Money.ofYuan(other))).isEqualTo(tenfold);
    }

    @Test
    void comesBackFromUnitsOfTenThousandUnchanged() {
        Random random = new Random(Samples.SEED);
        for (int i = 0; i < 10_000; i++) {
            Money money = Money.ofYuan(BigDecimal.valueOf(Math.abs(random.nextLong() >> random.nextInt(63)), 2)
                    .min(Money.LARGEST));

            assertThat(Money.ofTenThousandYuan(money.inTenThousandYuan()))
                    .as("seed %d, money %s", Samples.SEED, money)
                    .isEqualTo(money);
            assertThat(Money.ofYuan(money.figures()))
                    .as("seed %d, money %s", Samples.SEED, money)
                    .isEqualTo(money);
        }
    }

    @Test
    void refusesPartsOfAFenInsteadOfRounding() {
        assertRefused(() -> Money.ofYuan("0.001"), MoneyFault.TOO_PRECISE);
        assertRefused(() -> Money.ofYuan("2000.005"), MoneyFault.TOO_PRECISE);
        assertRefused(() -> Money.ofTenThousandYuan("0.0000001"), MoneyFault.TOO_PRECISE);
        assertRefused(() -> Money.ofTenThousandYuan("1.2345678"), MoneyFault.TOO_PRECISE);
        assertRefused(() -> Money.ofYuan(new BigDecimal("1E-999999999")), MoneyFault.TOO_PRECISE);
    }

    @Test
    void refusesAmountsBelowZero() {
        assertRefused(() -> Money.ofYuan("-1"), MoneyFault.NEGATIVE);
        assertRefused(() -> Money.ofTenThousandYuan(new BigDecimal("-0.2")), MoneyFault.NEGATIVE);
    }

    @Test
    void refusesAmountsThatNoColumnHoldsWithoutComputingThem() {
        assertThat(Money.ofYuan(Money.LARGEST).inYuan()).isEqualTo(Money.LARGEST);
        assertRefused(() -> Money.ofYuan("10000000000000000"), MoneyFault.TOO_LARGE);
        assertRefused(() -> Money.ofTenThousandYuan("1000000000000"), MoneyFault.TOO_LARGE);
        assertRefused(() -> Money.ofYuan(new BigDecimal("1E+999999999")), MoneyFault.TOO_LARGE);
        assertRefused(() -> Money.ofYuan(Money.LARGEST).plus(Money.ofYuan("0.01")), MoneyFault.TOO_LARGE);
    }

    @Test
    void takesZeroWithAnyExponentAsNothing() {
        assertThat(Money.ofYuan(new BigDecimal("0E+999999999"))).isEqualTo(Money.ZERO);
        assertThat(Money.ZERO.isZero()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "两千", "2000元", "2 000", "2,00", "1,2345", "1e3", "0x10", "NaN", "1.", ".5", "+5", "--5"
            })
    void refusesWhatIsNoNumber(String text) {
        assertRefused(() -> Money.ofYuan(text), MoneyFault.FORM);
    }

    @Test
    void refusesAMissingNumber() {
        assertRefused(() -> Money.ofYuan((BigDecimal) null), MoneyFault.FORM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2000 | 2000", "2000.5 | 2000.50", "12,345.60 | 12345.60", "２０００ | 2000", "1000000 | 1000000"})
    void writesFiguresAsDecisionsDo(String typed, String figures) {
        assertThat(Money.ofYuan(typed).figures()).isEqualTo(figures);
    }

    @Test
    void addsAndCompares() {
        Money sum = Money.ofYuan("0.10").plus(Money.ofYuan("0.20"));

        assertThat(sum).isEqualTo(Money.ofYuan("0.3")).hasSameHashCodeAs(Money.ofYuan("0.30"));
        assertThat(sum).isGreaterThan(Money.ofYuan("0.29")).isLessThan(Money.ofYuan("0.31"));
        assertThat(sum).hasToString("CNY 0.30");
    }

    @Test
    void refusesAnotherCurrency() {
        assertRefused(() -> Money.ofYuan("USD 10,000"), MoneyFault.CURRENCY);
        assertRefused(() -> Money.ofTenThousandYuan("1\u6E2F\u5E01"), MoneyFault.CURRENCY);
        assertRefused(() -> Money.ofYuan("RMB 10,000"), MoneyFault.FORM);
    }

    private static void assertRefused(ThrowingCallable call, MoneyFault fault) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InvalidMoneyException.class, refused -> assertThat(refused.code())
                        .isEqualTo(fault));
    }
}
