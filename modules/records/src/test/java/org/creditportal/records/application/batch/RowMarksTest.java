package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.records.api.batch.RowResult;
import org.creditportal.records.domain.batch.RowCounts;
import org.junit.jupiter.api.Test;

class RowMarksTest {

    private final RowMarks marks = new RowMarks();

    @Test
    void aRowCountsOnceHoweverOftenItsResultChanges() {
        int good = marks.add(2);
        int wrong = marks.add(30_000_000);
        marks.set(good, RowResult.GOOD);
        marks.set(wrong, RowResult.CORRECTION);
        marks.set(wrong, RowResult.BAD);
        marks.set(wrong, RowResult.BAD);

        assertThat(marks.counts(3)).isEqualTo(new RowCounts(1, 0, 0, 1, 3));
        assertThat(marks.isBad(wrong)).isTrue();
        assertThat(marks.isBad(good)).isFalse();
        assertThat(marks.line(wrong)).isEqualTo(30_000_000);
    }

    @Test
    void keepsAsManyRowsAsThereAre() {
        for (int i = 1; i <= 20_000; i++) {
            assertThat(marks.add(i + 1L)).isEqualTo(i);
            marks.set(i, RowResult.DUPLICATE);
        }
        assertThat(marks.rows()).isEqualTo(20_000);
        assertThat(marks.counts(0).duplicate()).isEqualTo(20_000);
        assertThat(marks.line(20_000)).isEqualTo(20_001);
    }
}
