package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePageCheckTest {

    private static final String PAGE = "modules/records/src/main/resources/META-INF/resources/records/import.xhtml";

    @TempDir
    Path folder;

    @Test
    void everyPageThatTakesFilesSaysSoToTheDoor() {
        assertThat(FilePageCheck.faults(Checkout.own())).isEmpty();
    }

    @Test
    void reportsAPageThatTakesFilesInSilence() {
        Sample sample = new Sample(folder).withModule("records").with(PAGE, "<h:form><k:file id=\"file\" /></h:form>");
        assertThat(FilePageCheck.faults(sample.checkout()))
                .containsExactly(PAGE + " takes files, and no FileAddress names \"/records/import.xhtml\"");
        sample.with(
                "modules/records/src/main/java/A.java",
                "class A implements FileAddress { String path() { return \"/records/import.xhtml\"; } }");
        assertThat(FilePageCheck.faults(sample.checkout())).isEmpty();
    }
}
