package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditportal.files.read.CellFault;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.template.ColumnNeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

public class HeaderTest {

    static Stream<Template> templates() {
        return Stream.concat(
                Templates.official().stream(),
                Stream.of(
                                "penalty-2018",
                                "licence-2018",
                                "penalty-2016",
                                "licence-2016",
                                "inspection-2024",
                                "promise-2024",
                                "judgment-2024")
                        .map(Templates::require));
    }

    private static List<String> texts(Template template, Function<TemplateColumn, String> text) {
        return template.columns().stream().map(text).toList();
    }

    private static void assertRefused(List<String> texts, RecordsError expected, String told) {
        assertThatThrownBy(() -> Header.of(texts)).isInstanceOfSatisfying(RecordsException.class, refused -> {
            assertThat(refused.code()).isEqualTo(expected);
            assertThat(Arrays.toString(refused.arguments())).isEqualTo(told);
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void knowsEveryTemplateByCodesAndByTitles(Template template) {
        assertThat(Header.of(texts(template, TemplateColumn::code)).template()).isSameAs(template);
        assertThat(Header.of(texts(template, TemplateColumn::title)).template()).isSameAs(template);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void knowsEveryTemplateByItsMandatoryColumnsAlone(Template template) {
        Set<Item> identifiers = Set.of(Item.SOCIAL_CREDIT_CODE, Item.PERSON_NUMBER);
        List<String> texts = template.columns().stream()
                .filter(column -> column.need() == ColumnNeed.ALWAYS || identifiers.contains(column.item()))
                .map(TemplateColumn::title)
                .toList();
        assertThat(Header.of(texts).template()).isSameAs(template);
    }

    private static Item read(String family, String header) {
        Template template = Templates.require(family);
        List<String> texts = new ArrayList<>(texts(template, TemplateColumn::code));
        texts.add("序号");
        List<Item> found = new ArrayList<>();
        for (TemplateColumn column : template.columns()) {
            List<String> changed = texts.stream()
                    .map(text -> text.equals(column.code()) ? header : text)
                    .toList();
            try {
                if (Header.of(changed).ignored().equals(List.of("序号"))) {
                    found.add(column.item());
                }
            } catch (RecordsException otherColumn) {
                assertThat(otherColumn.code()).isIn(RecordsError.HEADER_AMBIGUOUS, RecordsError.COLUMNS_MISSING);
            }
        }
        assertThat(found).hasSizeLessThan(2);
        return found.isEmpty() ? null : found.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "penalty-2018,cf_wsh,DOCUMENT_NUMBER",
        "penalty-2018, 行政处罚决定 文书号 ,DOCUMENT_NUMBER",
        "penalty-2018,*处罚决定日期,DECIDED_ON",
        "penalty-2018,处罚决定日期（必填）,DECIDED_ON",
        "penalty-2018,处罚决定日期(非必填项),DECIDED_ON",
        "penalty-2018,\uFEFF行政相对人名称,SUBJECT_NAME",
        "penalty-2018,\u00EF\u00BB\u00BF行政相对人名称,SUBJECT_NAME",
        "penalty-2018,行政相对人代码_1（统一社会信用代码）,SOCIAL_CREDIT_CODE",
        "penalty-2018,ＣＦ＿ＦＤＤＢ,REPRESENTATIVE",
        "penalty-2018,CF_XZJG,AUTHORITY",
        "penalty-2018,法定代表人身份证号,REPRESENTATIVE_NUMBER",
        "penalty-2018,罚款金额（万元）,FINE",
        "penalty-2018,行政相对人代码_2,REGISTRATION_NUMBER",
        "penalty-2016,行政相对人代码_2,ORGANISATION_CODE",
        "penalty-2016,公示期限,PUBLICATION_TERM",
        "licence-2018,XK_FDDB,REPRESENTATIVE",
        "licence-2018,许可证编号,CERTIFICATE_NUMBER",
        "licence-2016,XK_XDR_MC,SUBJECT_NAME",
        "licence-2016,许可截止日期,VALID_UNTIL"
    })
    void knowsVariantsWithBlanksAndMarks(String family, String header, Item item) {
        assertThat(read(family, header)).isEqualTo(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"罚款金额（元）", "序号", "内部编号"})
    void doesNotTakeOneThingForAnother(String header) {
        assertThat(read("penalty-2018", header)).isNull();
    }

    /** Else the amount is recorded as yuan, and nobody is told but that the column was ignored. */
    @ParameterizedTest
    @CsvSource({"币种,美元,true", "币 种,HKD,true", "货币,人民币,false", "币种,CNY,false", "币种,,false", "内部编号,美元,false"})
    void aColumnOfCurrenciesTellsWhatTheAmountsAreNot(String title, String currency, boolean foreign) {
        List<String> texts = new ArrayList<>(texts(Templates.require("penalty-2018"), TemplateColumn::code));
        List<String> values = new ArrayList<>(texts);
        texts.add(title);
        values.add(currency == null ? "" : currency);
        RowFields row = Header.of(texts).fields(2, values, Map.of());
        assertThat(row.fault(Item.FINE) == CellFault.FOREIGN_CURRENCY_SHOWN).isEqualTo(foreign);
        assertThat(row.fault(Item.CONTENT)).isNull();
    }

    @Test
    void tellsWhatItIgnored() {
        List<String> texts = new ArrayList<>(texts(Templates.require("licence-2016-person"), TemplateColumn::title));
        texts.add(0, "序\n号");
        texts.add("");
        assertThat(Header.of(texts).ignored()).containsExactly("序 号");
    }

    @Test
    void putsValuesInTheirPlaces() {
        List<String> texts = new ArrayList<>(texts(Templates.require("licence-2016-person"), TemplateColumn::title));
        texts.add(0, "序号");
        List<String> values = new ArrayList<>(texts);
        values.add("多");
        RowFields row = Header.of(texts).fields(7, values, Map.of());
        assertThat(row.line()).isEqualTo(7);
        assertThat(row.surplus()).isEqualTo(1);
        assertThat(row.get(Item.REMARK)).isEqualTo("备注");
        assertThat(row.values()).hasSize(texts.size() - 1);
    }

    @Test
    void takesNoLineOfDataForAHeader() {
        assertThat(Header.looksLikeHeader(List.of("行政处罚信息", "", ""))).isFalse();
        assertThat(Header.looksLikeHeader(List.of("甲公司", "法人", "罚款", "0.2", "2026-01-01", "备注")))
                .isFalse();
        assertRefused(List.of("甲", "乙"), RecordsError.HEADER_NOT_FOUND, "[]");
    }

    @Test
    void refusesAColumnNamedTwice() {
        List<String> texts = new ArrayList<>(texts(Templates.require("penalty-2018-corporate"), TemplateColumn::code));
        texts.add("决定书文号");
        assertRefused(texts, RecordsError.HEADER_AMBIGUOUS, "[CF_WSH]");
    }

    @Test
    void asksForTheMandatoryColumnsOfTheTemplateAndNotOfAnother() {
        List<String> penalty = new ArrayList<>(texts(Templates.require("penalty-2018-person"), TemplateColumn::code));
        penalty.removeAll(List.of("CF_CFJGDM", "CF_XDR_ZJLX"));
        assertRefused(penalty, RecordsError.COLUMNS_MISSING, "[CF_XDR_ZJLX, CF_CFJGDM]");
    }

    @Test
    void asksForOneIdentifierWhereAnyIsEnough() {
        List<String> texts = new ArrayList<>(texts(Templates.require("penalty-2016-corporate"), TemplateColumn::code));
        texts.removeAll(List.of("CF_XDR_SHXYM", "CF_XDR_GSDJ", "CF_XDR_SWDJ"));
        assertThat(Header.of(texts).template()).isSameAs(Templates.require("penalty-2016-corporate"));
        texts.remove("CF_XDR_ZDM");
        assertRefused(texts, RecordsError.COLUMNS_MISSING, "[CF_XDR_SHXYM]");
    }
}
