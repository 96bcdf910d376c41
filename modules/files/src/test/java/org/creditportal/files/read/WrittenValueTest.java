package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91530",
                "'91530",
                "''91530",
                "\t91530",
                "=\"91530\"",
                " =\" 91530\" ",
                "\uFEFF91530",
                "9\u200B1530",
                "91530\u2800"
            })
    void takesOffWhatFilesBringAlong(String raw) {
        assertThat(WrittenValue.clean(raw, false)).isEqualTo("91530");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"a\"&\"b\"", "=\"a\"+1", "=1+1", "=\"", "\"91530\""})
    void takesNoOtherFormulaOff(String raw) {
        assertThat(WrittenValue.clean(raw, false)).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "無",
                "沒有",
                "暂无数据",
                "待补录",
                "空缺",
                "无统一社会信用代码",
                "（暂无代码）",
                "unknown",
                "TBD",
                "(blank)",
                "NULL NULL",
                "[null]",
                "null值",
                "○○",
                "***",
                "——",
                "？",
                "“”",
                "n.a.",
                "\u2800"
            })
    void knowsFurtherWordsForNothing(String word) {
        assertThat(Nothing.isSaidBy(WrittenValue.clean(word, false))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合 计",
                "（完）",
                "本页合计：",
                "XX有限公司",
                "××公司",
                "某某",
                "示例公司",
                "行政相对人名称",
                "姓名",
                "name",
                "有限公司",
                "1234",
                "无名氏",
                "91530199MACT00021R",
                "９１５３０１９９MACT00021R",
                "以下空白",
                "个体工商户",
                "当事人：昆明案例有限公司",
                "昆明案例有限公司（法定代表人：张三）",
                "昆明案例有限公司（原昆明旧名有限公司）",
                "昆明案例有限公司已注销",
                "①昆明案例有限公司",
                "例：昆明某某公司",
                "昆明市案例局合计",
                "见附件",
                "附件1",
                "不愿透露姓名",
                "第1页",
                "第2页,共5页",
                "共3条"
            })
    void isNobodysName(String word) {
        assertThat(WrittenName.isName(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无名",
                "吴无",
                "真·公司",
                "NULL有限公司",
                "null有限公司",
                "无限公司",
                "空气科技有限公司",
                "合计有限公司",
                "同上海有限公司",
                "123有限公司",
                "A",
                "1号店",
                "李××",
                "张某",
                "阿卜杜拉·买买提",
                "\uD884\uDF50泰",
                "某某某某公司",
                "缺一堂有限公司",
                "不详轩有限公司",
                "第一页书店",
                "第一页文化传播有限公司",
                "共一家餐饮管理有限公司",
                "昆明案例（中原）设计公司",
                "昆明案例建筑设计",
                "附件堂有限公司",
                "昆明案例药房（原平店）",
                "昆明案例餐饮店（原乡小厨店）",
                "昆明案例投资管理有限公司（委派代表：张三）",
                "执行事务合伙人：张三"
            })
    void mayBeANameThoughItHasSuchWords(String name) {
        assertThat(Nothing.isSaidBy(name)).isFalse();
        assertThat(WrittenName.isName(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"昆\uD884明,false", "昆\uDF50明,false", "昆\uD884\uDF50明,true", "昆\uFFFD明,false", "昆明,true"})
    void halvesOfCharactersAreUnreadable(String name, boolean sound) {
        assertThat(WrittenText.isSound(name)).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({
        "案例罚〔2026〕15|16号,案例罚〔2026〕15 16号",
        "1|2,1 2",
        "1|000,1 000",
        "530102600123456|530102600123457,530102600123456 530102600123457",
        "91530100MA6K1001XJ|91530100MA6K10028J,91530100MA6K1001XJ 91530100MA6K10028J",
        "２０２６|８,２０２６ ８",
        "2026-08-03|08:00,2026-08-03 08:00",
        "Kunming|Trading,Kunming Trading",
        "案例罚〔2026〕|15号,案例罚〔2026〕15号",
        "昆明案例|换行有限公司,昆明案例换行有限公司"
    })
    void neitherFiguresNorCodesBecomeOneWhereALineEnds(String lines, String read) {
        for (String end : List.of("\n", "\r\n", "\t", "\u2028")) {
            assertThat(WrittenValue.clean(lines.replace("|", end), false)).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "20260015.0,20260015",
        "530102600123456.0,530102600123456",
        "20260803.0,20260803",
        "1.0,1.0",
        "2026.05,2026.05",
        "案例1234.0,案例1234.0"
    })
    void aWholeNumberThatAProgramTookForAFractionIsTheNumber(String raw, String read) {
        assertThat(WrittenValue.clean(raw, false)).isEqualTo(read);
        assertThat(WrittenValue.clean(raw, true)).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三|李四",
                "张三|李四|王五",
                "阿依古丽·买买提|热合曼·艾力",
                "昆明案例甲有限公司|昆明案例乙有限公司",
                "昆明案例甲中心（有限合伙）|昆明案例乙中心（有限合伙）",
                "昆明案例甲有限公司||昆明案例乙有限公司",
                "五华区老王餐馆|五华区老李餐馆",
                "昆明市案例局|昆明市又一案例局"
            })
    void wholeNamesInLinesOfTheirOwnAreNoName(String lines) {
        String name = WrittenName.clean(lines.replace("|", "\n"));
        assertThat(WrittenName.areSeveral(name)).isTrue();
        assertThat(WrittenName.isName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昆明案例|换行有限公司",
                "昆明案例有限公司|昆明分公司",
                "昆明案例有限公司|",
                "昆明案例企业|管理有限公司",
                "昆明案例有限公司|（五华店）",
                "国家税务总局|昆明市案例税务局",
                "昆明市公安局|交警支队",
                "昆明市案例局|五华分局",
                "中国案例银行|昆明市分行",
                "张|三",
                "买买提·|阿卜杜拉",
                "五华区老王|烧烤店"
            })
    void aNameMayGoOnInTheNextLine(String lines) {
        assertThat(WrittenName.clean(lines.replace("|", "\n"))).isEqualTo(lines.replace("|", ""));
    }
}
