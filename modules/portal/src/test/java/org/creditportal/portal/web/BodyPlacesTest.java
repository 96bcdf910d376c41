package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyPlacesTest {

    private final BodyPlaces places = new BodyPlaces(2, 3);

    @Test
    void givesOneSenderAFewPlacesAndLeavesSomeToOthers() {
        assertThat(places.take("a")).isTrue();
        assertThat(places.take("a")).isTrue();
        assertThat(places.take("a")).isFalse();
        assertThat(places.take("b")).isTrue();
        assertThat(places.take("b")).isFalse();
        assertThat(places.take("c")).isFalse();
    }

    @Test
    void givesAPlaceBackToWhoeverComes() {
        places.take("a");
        places.take("a");
        places.leave("a");
        assertThat(places.take("a")).isTrue();
        places.leave("a");
        places.leave("a");
        assertThat(places.take("b")).isTrue();
        assertThat(places.take("b")).isTrue();
    }
}
