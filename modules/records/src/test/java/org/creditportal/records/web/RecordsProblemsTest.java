package org.creditportal.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.records.api.RecordsError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class RecordsProblemsTest {

    @ParameterizedTest
    @CsvSource({"IDEMPOTENCY_KEY_REQUIRED,400", "IDEMPOTENCY_KEY_REUSED,409", "COLUMNS_MISSING,422"})
    void answersWithTheStatusThatHttpKnows(RecordsError error, int status) {
        assertThat(RecordsProblems.status(error.key())).isEqualTo(status);
    }
}
