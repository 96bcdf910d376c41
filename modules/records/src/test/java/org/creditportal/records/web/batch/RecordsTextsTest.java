package org.creditportal.records.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.batch.BatchOrigin;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.batch.RowResult;
import org.creditportal.records.api.catalogue.CatalogueChangeRow.CatalogueChange;
import org.creditportal.records.api.catalogue.CatalogueEditionState;
import org.creditportal.records.api.catalogue.CatalogueFieldType;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.creditportal.records.api.catalogue.CataloguePart;
import org.creditportal.records.api.catalogue.DisclosureScope;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.WithholdingGround;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.domain.template.LicenceKind;
import org.creditportal.records.domain.template.PenaltyKind;
import org.creditportal.records.domain.template.RowErrorCode;
import org.creditportal.records.domain.template.Templates;
import org.creditportal.records.web.form.RowErrorTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class RecordsTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hasWordsForEveryCodeStateAndColumn(String language) {
        Texts texts = Texts.of("records", Locale.forLanguageTag(language));
        Stream<String> enums = Stream.of(
                        BatchState.values(),
                        BatchOrigin.values(),
                        WithholdingGround.values(),
                        ColumnNeed.values(),
                        RecordKind.values(),
                        RecordState.values(),
                        RowResult.values(),
                        SubjectKind.values(),
                        LicenceKind.values(),
                        PenaltyKind.values(),
                        RowErrorCode.values(),
                        CatalogueChange.values(),
                        CatalogueEditionState.values(),
                        CatalogueFieldType.values(),
                        CatalogueLevel.values(),
                        CataloguePart.values(),
                        DisclosureScope.values())
                .flatMap(Arrays::stream)
                .map(value -> value.getDeclaringClass().getSimpleName() + "." + value.name());
        Stream<String> errors = Arrays.stream(RecordsError.values()).map(error -> "error." + error.key());
        Stream<String> columns = Templates.official().stream()
                .flatMap(template -> template.columns().stream())
                .flatMap(column -> Stream.of("column." + column.code(), "column." + column.code() + ".help"));
        Stream<String> labels = Templates.official().stream().map(template -> "template.label." + template.id());
        assertThat(Stream.of(enums, errors, columns, labels).flatMap(keys -> keys))
                .allMatch(texts::has);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void saysFaultAndRemedyOfEveryRowError(String language) {
        RowErrorTexts texts = new RowErrorTexts(Locale.forLanguageTag(language), List.of());
        for (RowErrorCode code : RowErrorCode.values()) {
            RowErrorRow error = new RowErrorRow(2, "CF_WSH", "x", code.name(), List.of("15", "0SA0000000001"), false);
            assertThat(texts.fault(error)).isNotBlank().doesNotContain("{");
            assertThat(texts.remedy(error)).isNotBlank().doesNotContain("{");
        }
    }
}
