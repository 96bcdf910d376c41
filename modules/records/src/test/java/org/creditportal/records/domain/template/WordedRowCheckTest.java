package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.WordedItem;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.subject.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordedRowCheckTest {

    @ParameterizedTest
    @CsvSource({
        "inspection-2024-corporate,INSPECTION,INSPECTION_RESULT,ORDERED_TO_CORRECT",
        "inspection-2024-person,INSPECTION,INSPECTION_RESULT,ORDERED_TO_CORRECT",
        "promise-2024-corporate,PROMISE,PROMISE_KIND,MISSING_PAPERS",
        "promise-2024-corporate,PROMISE,FULFILMENT,UNDER_WAY",
        "judgment-2024-corporate,JUDGMENT,PARTY_ROLE,DEFENDANT",
        "judgment-2024-person,JUDGMENT,JUDGMENT_KIND,JUDGMENT"
    })
    void keepsWhatWordsMean(String template, RecordKind kind, Item item, String meaning) {
        RecordFacts facts = SampleRows.of(template).good();
        assertThat(facts.kind()).isEqualTo(kind);
        assertThat(facts.content().get(item)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"结果另报", "其他结果", "发现"})
    void refusesWordsThatNoListHas(String word) {
        CheckedRow checked = SampleRows.of("inspection-2024-corporate")
                .with(Item.INSPECTION_RESULT, word)
                .check();
        assertThat(checked.findings())
                .extracting(Finding::item, Finding::code)
                .containsExactly(tuple(Item.INSPECTION_RESULT, RowErrorCode.UNKNOWN_WORD));
    }

    /** Nobody is held for breaking a promise without being told which part. */
    @Test
    void aBrokenPromiseSaysWhatWasBroken() {
        SampleRows broken = SampleRows.of("promise-2024-corporate").with(Item.FULFILMENT, "违诺");
        assertThat(broken.check().findings())
                .extracting(Finding::code)
                .containsExactly(RowErrorCode.MANDATORY_WITH_BREACH);
        RecordFacts facts = broken.with(Item.BREACH, "未在期限内补齐材料").good();
        assertThat(facts.content().get(Item.FULFILMENT)).isEqualTo("BROKEN");
    }

    /** The words of files mean what the constants are called, every one of them, and the first is the one that pages offer. */
    @ParameterizedTest
    @EnumSource(WordedItem.class)
    void everyMeaningHasItsWord(WordedItem item) {
        Template template = Stream.of("inspection-2024", "promise-2024", "judgment-2024")
                .map(Templates::require)
                .filter(one -> one.has(Item.valueOf(item.name())))
                .findFirst()
                .orElseThrow();
        assertThat(template.words(Item.valueOf(item.name())))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> {
                    String meaning = TemplateWords.SHIPPED.meaning(item.dictionary(), word);
                    assertThat(TemplateWords.SHIPPED.word(item.dictionary(), meaning))
                            .isEqualTo(word);
                    assertThat(item.key(meaning)).endsWith("." + meaning);
                });
    }

    /** A correction of what is on record offers what a row would have said. */
    @ParameterizedTest
    @ValueSource(strings = {"inspection-2024-corporate", "promise-2024-corporate", "judgment-2024-corporate"})
    void isWrittenAsARowAgain(String id) {
        RecordFacts facts = SampleRows.of(id).good();
        Template template = Templates.require(id);
        Subject subject = Subject.of(facts.subject(), "key", null, SampleRows.TODAY, Instant.EPOCH);
        Map<Item, String> row =
                RecordAsRow.of(template, subject, facts.content().asMap(), UnaryOperator.identity());
        Arrays.stream(WordedItem.values())
                .map(item -> Item.valueOf(item.name()))
                .filter(row::containsKey)
                .forEach(item -> assertThat(template.words(item)).contains(row.get(item)));
        assertThat(row.keySet().stream().filter(Item::isContent).collect(Collectors.toSet()))
                .isEqualTo(facts.content().values().keySet());
    }
}
