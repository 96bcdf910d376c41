package org.creditportal.webkit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequestTextTest {

    @Test
    void aDecisionThatWasNotSentIsNeitherYesNorNo() {
        assertThat(RequestText.decided("approve", true)).isTrue();
        assertThat(RequestText.decided("approve", false)).isFalse();
        assertThatThrownBy(() -> RequestText.decided("approve", null))
                .isInstanceOfSatisfying(MalformedJsonException.class, wrong -> assertThat(wrong.place())
                        .isEqualTo("approve"));
    }
}
