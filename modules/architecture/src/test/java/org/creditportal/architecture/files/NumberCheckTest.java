package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberCheckTest {

    @TempDir
    Path folder;

    @Test
    void numbersLookAlikeEverywhere() {
        assertThat(NumberCheck.faults(Checkout.own())).isEmpty();
    }

    @Test
    void reportsAnExpressionOfItsOwn() {
        Sample sample = new Sample(folder)
                .with("modules/lists/pom.xml", "<project/>")
                .with("modules/kernel/pom.xml", "<project/>")
                .with("modules/lists/src/main/java/EntryNumber.java", "Pattern.compile(\"[0-9A-Z]{13}\");")
                .with("modules/lists/src/main/java/Plain.java", "Pattern.compile(\"[0-9]{12}\");")
                .with(
                        "modules/kernel/src/main/java/org/creditportal/kernel/identifier/BusinessNumber.java",
                        "Pattern.compile(\"[0-9A-HJKMNP-TV-Z]{13}\");");
        assertThat(NumberCheck.faults(sample.checkout()))
                .containsExactly(
                        "modules/lists/src/main/java/EntryNumber.java has an expression of its own for numbers:"
                                + " ask BusinessNumber");
    }
}
