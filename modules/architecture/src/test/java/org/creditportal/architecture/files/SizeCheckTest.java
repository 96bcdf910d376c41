package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeCheckTest {

    @TempDir
    Path folder;

    @Test
    void filesAndPagesAreSmall() {
        assertThat(SizeCheck.faults(Checkout.own())).isEmpty();
    }

    @Test
    void reportsLongFilesAndPages() {
        Sample sample = new Sample(folder)
                .withModule("lists")
                .with("modules/lists/src/main/java/Long.java", "\n".repeat(401))
                .with("modules/lists/src/main/java/Short.java", "\n".repeat(400))
                .with("modules/lists/src/main/resources/META-INF/resources/lists/long.xhtml", "\n".repeat(121));
        assertThat(SizeCheck.faults(sample.checkout()))
                .containsExactly(
                        "modules/lists/src/main/java/Long.java has 401 lines, more than 400",
                        "modules/lists/src/main/resources/META-INF/resources/lists/long.xhtml has 121 lines, more than 120");
    }
}
