package org.creditportal.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(out, true, StandardCharsets.UTF_8));

    @Test
    void tellsAFailureWithAllThatItComesFrom() {
        IllegalStateException failure = new IllegalStateException("not recorded", new ArithmeticException("division"));
        failure.addSuppressed(new IllegalArgumentException("not closed"));

        report.failure(failure);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "java.lang.IllegalStateException: not recorded",
                        "    at " + ReportTest.class.getName() + ".tellsAFailure",
                        "java.lang.IllegalArgumentException: not closed",
                        "java.lang.ArithmeticException: division");
    }
}
