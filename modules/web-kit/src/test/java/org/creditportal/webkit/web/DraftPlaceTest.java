package org.creditportal.webkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftPlaceTest {

    private static final String PAGE = "/records/correct.xhtml";

    @Test
    void aFormThatWasRefusedStillTellsWhatItsPageWasAskedFor() {
        assertThat(DraftPlace.askedOf(PAGE + "?kind=PENALTY&number=0SC1ESRFCQK69#correctForm", PAGE))
                .isEqualTo("kind=PENALTY&number=0SC1ESRFCQK69");
        assertThat(DraftPlace.askedOf(PAGE + "?#correctForm", PAGE)).isEmpty();
    }

    @Test
    void aFormOfAnotherPageTellsNothing() {
        assertThat(DraftPlace.askedOf("/records/correct.xhtml.evil?number=1#correctForm", PAGE))
                .isEmpty();
        assertThat(DraftPlace.askedOf("https://elsewhere.invalid/?number=1#correctForm", PAGE))
                .isEmpty();
        assertThat(DraftPlace.askedOf(null, PAGE)).isEmpty();
    }
}
