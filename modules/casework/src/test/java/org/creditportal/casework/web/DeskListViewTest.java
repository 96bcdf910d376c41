package org.creditportal.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskListViewTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "%", "\uFF1B"})
    void whatSaysNothingFindsNothing(String typed) {
        assertThat(DeskListView.holds(typed, "a matter; % of all")).isFalse();
    }

    @Test
    void findsByPartOfAnyWordAndEverythingWhenNothingIsAsked() {
        assertThat(DeskListView.holds(" MATTER ", null, "a matter")).isTrue();
        assertThat(DeskListView.holds("other", "a matter")).isFalse();
        assertThat(DeskListView.holds(null, "a matter")).isTrue();
        assertThat(DeskListView.holds("", "a matter")).isTrue();
    }
}
