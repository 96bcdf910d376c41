package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayCheckTest {

    @TempDir
    Path folder;

    @Test
    void neitherContainerTestsNorDemoRowsAreWrittenForOneDay() {
        assertThat(DayCheck.faults(Checkout.own())).isEmpty();
    }

    @Test
    void reportsDaysHoweverWritten() {
        Sample sample = new Sample(folder)
                .with("modules/system-tests/src/test/java/SomeIT.java", """
                        String late = "2026/11/18";
                        String never = "2026/13/45";
                        """)
                .with("db/demo/kunming/penalties-finance.csv", "甲,2026-1-4,{-3w},罚〔2026〕1号\n");
        assertThat(DayCheck.faults(sample.checkout()))
                .containsExactly(
                        "modules/system-tests/src/test/java/SomeIT.java is written for one day: 2026/11/18",
                        "db/demo/kunming/penalties-finance.csv is written for one day: 2026-1-4");
    }
}
