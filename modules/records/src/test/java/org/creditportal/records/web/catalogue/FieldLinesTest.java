package org.creditportal.records.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.api.catalogue.CatalogueFieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldLinesTest {

    private static final CatalogueField DOCUMENT =
            new CatalogueField("CF_WSH", "行政处罚决定书文号", CatalogueFieldType.TEXT, true, false);
    private static final CatalogueField NUMBER =
            new CatalogueField("CF_XDR_ZJHM", "证件 号码", CatalogueFieldType.TEXT, false, true);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void readsWhatItWrites(String language) {
        FieldLines lines = new FieldLines(Texts.of("records", Locale.forLanguageTag(language)));
        List<CatalogueField> fields = List.of(DOCUMENT, NUMBER);
        assertThat(lines.read(lines.write(fields))).isEqualTo(fields);
    }

    @Test
    void readsWideBlanksAndPassesOverEmptyLines() {
        FieldLines lines = new FieldLines(Texts.of("records", Locale.CHINESE));
        assertThat(lines.read("\n CF_WSH\u3000行政处罚决定书文号\u3000字符\u3000必填 \r\n\n"))
                .containsExactly(DOCUMENT);
        assertThat(lines.read(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CF_WSH", "CF_WSH 字符", "文号 名称 字符", "CF_WSH 名称 文字"})
    void namesTheLineThatCannotBeRead(String line) {
        FieldLines lines = new FieldLines(Texts.of("records", Locale.CHINESE));
        assertThatThrownBy(() -> lines.read("CF_A 名称 日期\n" + line))
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.arguments())
                        .containsExactly(2));
    }
}
