package org.creditportal.webkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {

    @Test
    void givesFilesAFingerprint() {
        assertThat(Fingerprints.of("kit.css")).matches("[0-9a-f]+");
    }
}
