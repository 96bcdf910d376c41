package org.creditportal.webkit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class ProblemTest {

    @ParameterizedTest
    @CsvSource({"404, Not Found", "413, Content Too Large", "421, Misdirected Request", "422, Unprocessable Content"})
    void isTitledAsTheStandardCallsTheStatus(int status, String title) {
        assertThat(Problem.of(status, "R-1").title()).isEqualTo(title);
        assertThat(Problem.of(status, "Do this.", "SOME_CODE").title()).isEqualTo(title);
    }
}
