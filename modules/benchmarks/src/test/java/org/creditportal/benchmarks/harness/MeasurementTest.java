package org.creditportal.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void tellsWhatNinetyNineOfAHundredDoNotExceed() {
        Measurement measurement = new Measurement("times", "ms");
        for (int value = 1; value <= 200; value++) {
            measurement.add(value);
        }
        assertThat(measurement.percentile(99)).isEqualTo(198);
        assertThat(measurement.percentile(50)).isEqualTo(100);
    }

    @Test
    void countsTheMedianNotTheMean() {
        Measurement measurement = measurement(9, 1, 2);

        assertThat(measurement.median()).isEqualTo(2);
        assertThat(measurement.minimum()).isEqualTo(1);
        assertThat(measurement.maximum()).isEqualTo(9);
    }

    @Test
    void takesTheMiddleOfTwo() {
        assertThat(measurement(1, 2, 4, 9).median()).isEqualTo(3);
    }

    @Test
    void refusesAMedianOfNothing() {
        assertThatIllegalStateException().isThrownBy(() -> measurement().median());
    }

    @Test
    void letsCandidatesTakeTurnsAndPrintsOneRatioALine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = new Report(new PrintStream(out, true, StandardCharsets.UTF_8));
        List<String> turns = new ArrayList<>();

        Comparison comparison = new Comparison(report)
                .with("a", round -> turn(turns, "a" + round, 2))
                .with("b", round -> turn(turns, "b" + round, 5));
        comparison.run(2);
        report.ratio("a-of-b", comparison.speed("a", "b"));

        assertThat(turns).containsExactly("a1", "b1", "a2", "b2");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("2.000        2.000        2.000 s (2 runs)")
                .endsWith("RATIO a-of-b 2.500\n");
    }

    private static double turn(List<String> turns, String turn, double seconds) {
        turns.add(turn);
        return seconds;
    }

    private static Measurement measurement(double... values) {
        Measurement measurement = new Measurement("any", "s");
        for (double value : values) {
            measurement.add(value);
        }
        return measurement;
    }
}
