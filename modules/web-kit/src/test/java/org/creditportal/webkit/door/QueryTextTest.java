package org.creditportal.webkit.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.faces.ViewState",
                "a=b&jakarta.faces.ViewState=1",
                "jakarta%2efaces.ViewState=1",
                "%6Aakarta.faces.ViewState=1&a=%zz"
            })
    void refusesAPageSentBackInAnAddress(String query) {
        assertThat(QueryText.sendsBackInAddress(query)).isTrue();
    }

    @Test
    void takesOtherParameters() {
        assertThat(QueryText.sendsBackInAddress(null)).isFalse();
        assertThat(QueryText.sendsBackInAddress("q=jakarta.faces.ViewState&page=2&x=%zz&&="))
                .isFalse();
    }
}
