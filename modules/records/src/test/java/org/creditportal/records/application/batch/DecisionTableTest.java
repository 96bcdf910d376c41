package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.records.application.batch.DecisionTable.Earlier;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

    private final DecisionTable decisions = new DecisionTable();

    private static String key(int number) {
        return String.format("%032x", number * 0x9E3779B97F4A7C15L & Long.MAX_VALUE);
    }

    private Earlier add(int number, String content, int row) {
        return decisions.add(key(number), content.hashCode(), row);
    }

    @Test
    void tellsRepeatedFromContradictingRows() {
        assertThat(add(1, "a", 2)).isEqualTo(Earlier.NONE);
        assertThat(add(1, "a", 3)).isEqualTo(Earlier.SAME);
        assertThat(decisions.earlierRow()).isEqualTo(2);
        assertThat(add(1, "b", 4)).isEqualTo(Earlier.DIFFERENT);
        assertThat(decisions.earlierRow()).isEqualTo(2);
    }

    @Test
    void findsEveryDecisionAgainAfterGrowing() {
        for (int i = 0; i < 50_000; i++) {
            assertThat(add(i, "c" + i, i + 2)).isEqualTo(Earlier.NONE);
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(add(i, "c" + i, 1)).isEqualTo(Earlier.SAME);
            assertThat(decisions.earlierRow()).isEqualTo(i + 2);
        }
    }
}
