package org.creditportal.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.text.SearchText;
import org.junit.jupiter.api.Test;

/**
 * What the public gets, column by column, written out in full: a column more or another value in one is a decision about
 * disclosure and must be made here too.
 */
class PublishedEntryTest {

    @Test
    void showsExactlyTheReleasedFactsOfACompany() {
        PublishedEntry entry = new PublishedEntry(
                PublicFacts.ofCompany(), ListFacts.of(PublicFacts.type()), PublicFacts.AUTHORITY, PublicFacts.NOON);
        assertThat(columns(entry))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("number", "0AWE35PSG1C4N"),
                        Map.entry("list_type", "serious-violation"),
                        Map.entry("list_colour", "BLACK"),
                        Map.entry("list_name_zh", "严重违法失信名单"),
                        Map.entry("list_name_en", "List of serious violations"),
                        Map.entry("subject_name", "昆明示例商贸有限公司"),
                        Map.entry("subject_code", "91530100MA6K000019"),
                        Map.entry("subject_kind", "LEGAL_PERSON"),
                        Map.entry("authority_zh", "市市场监管局"),
                        Map.entry("authority_en", "Market Supervision Bureau"),
                        Map.entry("bureau", "market-supervision"),
                        Map.entry("facts", "销售不合格产品，情节严重。"),
                        Map.entry("basis", "企业信息公示暂行条例 第十七条\n列入严重违法企业名单"),
                        Map.entry("document_number", "昆市监罚〔2026〕1号"),
                        Map.entry("decided_on", LocalDate.of(2026, 7, 1)),
                        Map.entry("published_on", LocalDate.of(2026, 8, 13)),
                        Map.entry("published_until", LocalDate.of(2029, 7, 1)),
                        Map.entry("subject_mark", ""),
                        Map.entry("search_text", "昆明示例商贸有限公司 昆明示例旧名商贸有限公司 昆市监罚20261号"),
                        Map.entry(
                                "search_tokens",
                                Stream.of("昆明示例商贸有限公司", "昆明示例旧名商贸有限公司", "昆市监罚20261号")
                                        .flatMap(text -> SearchText.pairs(text).stream())
                                        .distinct()
                                        .collect(Collectors.joining(" "))),
                        Map.entry("changed_at", PublicFacts.NOON)));
    }

    @Test
    void keepsAPersonMaskedAndFoundByTheDocumentOnly() {
        PublishedEntry entry = new PublishedEntry(
                PublicFacts.ofPerson(), ListFacts.of(PublicFacts.type()), PublicFacts.AUTHORITY, PublicFacts.NOON);
        assertThat(columns(entry))
                .containsEntry("subject_name", "张**")
                .containsEntry("subject_code", "")
                .containsEntry("subject_mark", "1990")
                .containsEntry("search_text", "张 昆市监罚20261号")
                .containsEntry("search_tokens", SearchText.tokens("昆市监罚20261号"));
    }

    @Test
    void tellsStandardAndEveryBasisOfAList() {
        ListFacts facts = ListFacts.of(PublicFacts.type());
        assertThat(facts.standard()).isEqualTo("失信名单管理办法");
        assertThat(facts.basis()).isEqualTo("企业信息公示暂行条例 第十七条\n列入严重违法企业名单\n\n政府采购法 第二十二条");
    }

    private static Map<String, Object> columns(PublishedEntry entry) {
        Map<String, Object> columns = new TreeMap<>();
        for (Field field : PublishedEntry.class.getDeclaredFields()) {
            Column column = field.getAnnotation(Column.class);
            if (column != null) {
                columns.put(column.name(), value(field, entry));
            }
        }
        return columns;
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            Object value = field.get(owner);
            return value == null ? "" : value;
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
