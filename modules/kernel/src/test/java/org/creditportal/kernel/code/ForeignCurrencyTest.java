package org.creditportal.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignCurrencyTest {

    private static final String AMOUNT = "10,000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USD 10,000",
                "usd10,000",
                "10,000美元",
                "10,000（美元）",
                "10,000余美元",
                "HK$10,000",
                "＄10,000",
                "€10,000",
                "€ 10,000",
                "10,000€",
                "港币10,000元",
                "（港币）10,000元",
                "10,000日元",
                "10,000欧元",
                "10,000 EUR",
                "英镑：10,000"
            })
    void isSeenBesideAnAmount(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        int from = folded.indexOf(AMOUNT);
        assertThat(ForeignCurrency.isBeside(folded, from, from + AMOUNT.length()))
                .isTrue();
        assertThat(ForeignCurrency.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "人民币10,000元",
                "RMB10,000",
                "CNY 10,000",
                "￥10,000",
                "¥10,000",
                "10,000元",
                "10,000日元旦前",
                "100美元10,000元",
                "美元10,000,人民币"
            })
    void renminbiIsNone(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        int from = folded.indexOf(AMOUNT);
        boolean named = text.startsWith("美元");
        assertThat(ForeignCurrency.isBeside(folded, from, from + AMOUNT.length()))
                .isEqualTo(named);
    }
}
