package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PassedFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final PassedFiles passed = new PassedFiles();

    @Test
    void aFileThatPassedIsKnownOnThatDayOnly() {
        passed.add(1, DAY);
        assertThat(passed.contains(1, DAY)).isTrue();
        assertThat(passed.contains(1, DAY.plusDays(1))).isFalse();
        assertThat(passed.contains(2, DAY)).isFalse();
    }

    @Test
    void theOldestAreForgotten() {
        for (long batch = 1; batch <= 1_001; batch++) {
            passed.add(batch, DAY);
        }
        assertThat(passed.contains(1, DAY)).isFalse();
        assertThat(passed.contains(2, DAY)).isTrue();
    }
}
