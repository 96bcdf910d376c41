package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.records.application.batch.Settlement.Decided;
import org.creditportal.records.application.batch.Settlement.Waiting;
import org.creditportal.records.domain.record.SearchKeys;
import org.junit.jupiter.api.Test;

/** Which rows wait no longer when a decision comes on record. */
class SettlementTest {

    private static final DocumentNumber DOCUMENT = new DocumentNumber("西市监罚〔2026〕71号");
    private static final String KEY = "西市监罚202671号";
    private static final Decided FIRST = new Decided(DOCUMENT, "first");
    private static final Decided SECOND = new Decided(DOCUMENT, "second");

    @Test
    void theRowOfTheSameNameIsSettled() {
        assertThat(lines(8, "甲公司", List.of(FIRST, SECOND), row("甲公司", 7), row("乙公司", 7)))
                .containsExactly(1L);
    }

    @Test
    void theOnlyRowIsSettledBecauseItsNameMayHaveBeenWrong() {
        assertThat(lines(8, "甲公司", List.of(FIRST), row("甲公同", 7))).containsExactly(1L);
        assertThat(lines(8, "甲公司", List.of(FIRST), row("甲公同", 7), row("甲公口", 7)))
                .isEmpty();
    }

    @Test
    void anotherSubjectsRowOfTheSameFileSettlesNothing() {
        assertThat(lines(7, "甲公司", List.of(FIRST), row("乙公司", 7))).isEmpty();
    }

    @Test
    void aDocumentAboutSeveralSettlesByNameAlone() {
        assertThat(lines(8, "丙公司", List.of(FIRST, SECOND), row("乙公司", 7))).isEmpty();
        Decided otherNumber = new Decided(new DocumentNumber("西市监罚〔2026〕7-1号"), "second");
        assertThat(lines(8, "甲公司", List.of(FIRST, FIRST, otherNumber), row("甲公同", 7)))
                .containsExactly(1L);
    }

    /** The decision was known before the row was reported under another name: it is another one's. */
    @Test
    void aCorrectionSettlesByNameAlone() {
        Settlement settlement = new Settlement(Map.of(KEY, List.of(row("乙公司", 7))), List.of(FIRST));
        assertThat(settlement.byCorrected(new SearchKeys("甲公司", KEY, ""), DOCUMENT))
                .isEmpty();
        assertThat(settlement.byCorrected(new SearchKeys("乙公司", KEY, ""), DOCUMENT))
                .hasSize(1);
    }

    private static Waiting row(String name, long batch) {
        return new Waiting(name, batch, 0, DOCUMENT);
    }

    /** Places of the settled ones, from 1. */
    private static List<Long> lines(long batch, String name, List<Decided> decided, Waiting... rows) {
        List<Waiting> waiting = Arrays.stream(rows)
                .map(row -> new Waiting(
                        row.name(), row.batchId(), Arrays.asList(rows).indexOf(row) + 1L, row.document()))
                .toList();
        return new Settlement(Map.of(KEY, waiting), decided)
                .by(new SearchKeys(name, KEY, ""), DOCUMENT, batch).stream()
                        .map(Waiting::line)
                        .toList();
    }
}
