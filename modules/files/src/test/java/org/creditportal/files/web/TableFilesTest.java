package org.creditportal.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFilesTest {

    private static final String CARD = "53010219900307721X";

    @ParameterizedTest
    @ValueSource(strings = {"q", "text", "subject", "matter", "actor", "object"})
    void whatIsTypedFreelyStaysOutOfTheTrail(String name) {
        assertThat(TableFiles.told(name, CARD)).isEqualTo(name);
        assertThat(TableFiles.told(name, "Zhang-San")).isEqualTo(name);
    }

    @Test
    void aPersonalNumberStaysOutWhereverItIsAsked() {
        assertThat(TableFiles.told("bureau", CARD)).isEqualTo("bureau");
        assertThat(TableFiles.told("bureau", "53010219900307721x")).isEqualTo("bureau");
    }

    @Test
    void constantsDaysAndNumbersOfThePortalAreTold() {
        assertThat(TableFiles.told("state", "IN_FORCE")).isEqualTo("state=IN_FORCE");
        assertThat(TableFiles.told("from", "2026-03-02")).isEqualTo("from=2026-03-02");
        assertThat(TableFiles.told("number", "0AWE35PSG1C5P")).isEqualTo("number=0AWE35PSG1C5P");
    }
}
