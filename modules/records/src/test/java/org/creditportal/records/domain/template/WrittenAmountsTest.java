package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountsTest {

    private static String read(String text) {
        return WrittenAmounts.of(text).stream()
                .map(amount ->
                        amount.of() + " " + amount.yuan().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罚款2000元|2000",
                "罚款人民币２，０００．５０元整|2000.5",
                "罚款2,000,000.00元|2000000",
                "罚款 2000 元|2000",
                "罚款2万元|20000",
                "罚款2.5 万元|25000",
                "罚款5万|50000",
                "罚款1.2亿元|120000000",
                "罚款3千元|3000",
                "罚款1万5千元|15000",
                "罚款贰仟元整|2000",
                "罚款人民币叁万伍仟元|35000",
                "罚款拾贰万叁仟肆佰伍拾陆元柒角捌分|123456.78",
                "罚款壹佰零伍圆整|105",
                "罚款三万五千元|35000",
                "罚款两万元|20000",
                "罚款一百二十万元|1200000",
                "罚款一亿二千万元|120000000",
                "罚款十万元|100000",
                "罚款¥2000|2000",
                "罚款￥2,000.00。|2000",
                "罚款人民币2000|2000",
                "罚款2000|2000",
                "罚款2000。|2000",
                "罚款金额：2000，限期缴纳|2000",
                "罚款贰仟|2000",
                "处2000元罚款|2000",
                "处以2000元的罚款|2000",
                "罚款2000元整（贰仟元整）|2000",
                "罚款2000元（大写：贰仟元整）|2000",
                "处5000元以上5万元以下罚款，决定罚款8000元|8000",
                "罚款.2万元|2000",
                "罚款零点二万元|2000",
                "罚款一点二五万元|12500",
                "罚款2 000元|2000",
                "罚款2'000元|2000",
                "罚款貳仟圓整|2000",
                "罰款兩萬元|20000",
                "罚款卅万元|300000",
                "罚款廿元|20",
                "罚款3万5|35000",
                "罚款三万五|35000",
                "罚款三万零五|30005",
                "罚款3万5元|30005",
                "罚款一千二|1200",
                "罚款金额(元)：2000|2000",
                "罚款金额（万元）：0.2|2000",
                "罚款（人民币）2000元|2000",
                "罚款二〇〇〇元|2000",
                "罚款柒拾万叁佰元|700300",
                "罚款1亿5000万元|150000000"
            })
    void readsFinesInFiguresAndNumerals(String text, String yuan) {
        assertThat(read(text)).isEqualTo("FINE " + yuan);
    }

    @Test
    void tellsWhatAnAmountIsOf() {
        assertThat(read("没收违法所得3000元；并处违法所得2倍罚款6000元，罚没合计9000元")).isEqualTo("CONFISCATION 3000, FINE 6000, BOTH 9000");
        assertThat(read("没收500元违法所得，货值金额1万元，罚款1.5万元")).isEqualTo("CONFISCATION 500, OTHER 10000, FINE 15000");
        assertThat(read("2000元")).isEqualTo("UNTOLD 2000");
    }

    @Test
    void keepsAnEchoThatSaysSomethingElse() {
        assertThat(read("罚款2000元（贰万元整）")).isEqualTo("FINE 2000, FINE 20000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "警告",
                "没收5万件",
                "依据第五十三条，罚款",
                "2026年8月3日",
                "处违法所得五倍罚款",
                "元旦前改正",
                "罚款2",
                "罚款2026年缴清",
                "罚款200份",
                "警告两点",
                "罚款2000余元"
            })
    void findsNoneWhereThereIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void tellsAmountsOfOtherCurrenciesAsSuch() {
        assertThat(WrittenAmounts.of("罚款2000美元，折合人民币14200元"))
                .containsExactly(
                        new WrittenAmounts.Amount(new BigDecimal("14200"), WrittenAmounts.Of.FINE, false),
                        new WrittenAmounts.Amount(new BigDecimal("2000"), WrittenAmounts.Of.FINE, true));
    }

    @Test
    void isNotLedAstrayByLongTexts() {
        assertThat(read("1".repeat(3900) + "元")).isEmpty();
        assertThat(WrittenAmounts.of("万".repeat(3999) + "元")).hasSizeLessThan(2);
    }
}
