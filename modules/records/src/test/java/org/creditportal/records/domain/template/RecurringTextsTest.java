package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecurringTextsTest {

    private final AtomicInteger readings = new AtomicInteger();
    private final RecurringTexts<Integer> lengths = new RecurringTexts<>(text -> {
        readings.incrementAndGet();
        return text.length();
    });

    @Test
    void readsAShortTextOnce() {
        assertThat(lengths.meaning("2026-01-31")).isEqualTo(10);
        assertThat(lengths.meaning("2026-01-31")).isEqualTo(10);
        assertThat(readings).hasValue(1);
    }

    @Test
    void keepsNoLongText() {
        String text = "x".repeat(65);
        assertThat(lengths.meaning(text)).isEqualTo(65);
        assertThat(lengths.meaning(text)).isEqualTo(65);
        assertThat(readings).hasValue(2);
    }

    @Test
    void keepsABoundedNumber() {
        for (int i = 0; i < 10_000; i++) {
            lengths.meaning("text " + i);
        }
        lengths.meaning("one more");
        lengths.meaning("one more");
        assertThat(readings).hasValue(10_002);
        lengths.meaning("text 0");
        assertThat(readings).hasValue(10_002);
    }
}
