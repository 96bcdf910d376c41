package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedValuesTest {

    private final RepeatedValues values = new RepeatedValues(2);

    @Test
    void whatStandsInManyRowsStandsInMemoryOnce() {
        String first = values.said(0, Item.AUTHORITY, new String("昆明市市场监督管理局"));
        assertThat(values.said(0, Item.AUTHORITY, new String("昆明市市场监督管理局"))).isSameAs(first);
    }

    @Test
    void aValueSaysInEachColumnWhatThatColumnMeans() {
        for (int time = 0; time < 2; time++) {
            assertThat(values.said(0, Item.DOCUMENT_NUMBER, "昆市监罚\n7号")).isEqualTo("昆市监罚7号");
            assertThat(values.said(1, Item.FACTS, "昆市监罚\n7号")).isEqualTo("昆市监罚\n7号");
            assertThat(values.said(1, Item.FACTS, "无")).isEmpty();
        }
    }

    @Test
    void personalNumbersAreNotKept() {
        String number = PenaltyRows.ID_NUMBER;
        assertThat(values.said(0, Item.PERSON_NUMBER, new String(number))).isEqualTo(number);
        assertThat(values.said(0, Item.PERSON_NUMBER, new String(number)))
                .isNotSameAs(values.said(0, Item.PERSON_NUMBER, new String(number)));
    }

    /** More values than are kept. */
    @Test
    void aColumnOfEverNewValuesIsReadLikeAnyOther() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(values.said(0, Item.DOCUMENT_NUMBER, "昆市监罚" + i + " ")).isEqualTo("昆市监罚" + i);
        }
        assertThat(values.said(0, Item.DOCUMENT_NUMBER, "昆市监罚7 ")).isEqualTo("昆市监罚7");
    }
}
