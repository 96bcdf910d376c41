package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class RowFieldsTest {

    @Test
    void dropsBlanksOfEveryKindAndTheApostropheOfSpreadsheets() {
        RowFields row = new RowFields(1, 0, Map.of(Item.SOCIAL_CREDIT_CODE, "'\u3000\u00A091530\t\u200B"));
        assertThat(row.get(Item.SOCIAL_CREDIT_CODE)).isEqualTo("91530");
    }

    @Test
    void isEmptyWhenNoValueSaysAnything() {
        assertThat(new RowFields(1, 0, Map.of(Item.FINE, " \uFEFF")).isEmpty()).isTrue();
        assertThat(new RowFields(1, 1, Map.of()).isEmpty()).isFalse();
    }

    @Test
    void keepsWhatLooksLikeAFormula() {
        assertThat(new RowFields(1, 0, Map.of(Item.REMARK, "=1+1")).get(Item.REMARK))
                .isEqualTo("=1+1");
    }

    private static String read(Item item, String raw) {
        return new RowFields(1, 0, Map.of(item, raw)).get(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL",
                "null",
                "Null",
                "无",
                "暂无",
                "/",
                "\\",
                "-",
                "—",
                "——",
                "－",
                "N/A",
                "n/a",
                "NA",
                "空",
                "（空）",
                "<null>",
                "(无)",
                "无。",
                " 无 ",
                "\u3000/\u3000",
                "///",
                "ＮＵＬＬ",
                "...",
                "、",
                "不详",
                "\\N",
                "none"
            })
    void takesWordsForNothingAsNothingInEveryColumn(String word) {
        for (Item item : Item.values()) {
            assertThat(read(item, word)).as(item.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"无锡公司", "空港公司", "0", "-1", "0.2", "其他-", "#N/A", "##", "\uDAAA\uDFF0", "N公司", "无限期"})
    void keepsWhatSaysSomething(String value) {
        assertThat(read(Item.REMARK, value)).isEqualTo(value);
    }

    @Test
    void joinsTheLinesOfValuesThatHaveOne() {
        assertThat(read(Item.SUBJECT_NAME, "昆明案例\r\n换行有限公司")).isEqualTo("昆明案例换行有限公司");
        assertThat(read(Item.SUBJECT_NAME, "Kunming\nTrading")).isEqualTo("Kunming Trading");
        assertThat(read(Item.DOCUMENT_NUMBER, "罚〔2026〕\u20281号")).isEqualTo("罚〔2026〕1号");
        assertThat(read(Item.FACTS, "一、\n二、")).isEqualTo("一、\n二、");
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(read(Item.SUBJECT_NAME, "昆\u200B明\u00AD案\u2060例\uFEFF\u3164公\uDB40\uDC41司"))
                .isEqualTo("昆明案例公司");
        assertThat(read(Item.FACTS, "事\u200D实")).isEqualTo("事实");
    }

    @Test
    void keepsMarksOfDirectionToBeRefused() {
        assertThat(read(Item.SUBJECT_NAME, "\u202E司公\u202C")).isEqualTo("\u202E司公\u202C");
    }

    @Test
    void dropsWhatOnlyChoosesAmongShapesOfACharacter() {
        assertThat(read(Item.SUBJECT_NAME, "葛\uFE00城\uDB40\uDD00公司")).isEqualTo("葛城公司");
        assertThat(read(Item.DOCUMENT_NUMBER, "葛\uDB40\uDD01罚〔2026〕1号")).isEqualTo("葛罚〔2026〕1号");
    }
}
