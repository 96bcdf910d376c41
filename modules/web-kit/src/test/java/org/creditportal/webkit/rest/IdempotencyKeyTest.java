package org.creditportal.webkit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creditportal.kernel.identifier.BusinessNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @Test
    void theSameKeyIsTheSameActOfOneKindOnly() {
        String first = IdempotencyKey.number("checks", "2026-11-28/17");
        assertThat(BusinessNumber.isOne(first)).isTrue();
        assertThat(IdempotencyKey.number("checks", " 2026-11-28/17 ")).isEqualTo(first);
        assertThat(IdempotencyKey.number("looks", "2026-11-28/17")).isNotEqualTo(first);
        assertThat(IdempotencyKey.number("checks", "2026-11-28/18")).isNotEqualTo(first);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a b", "caf\u00e9", "line\nbreak"})
    void refusesWhatIsNoKey(String key) {
        assertThatThrownBy(() -> IdempotencyKey.number("checks", key)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        String longest = "k".repeat(100);
        assertThat(IdempotencyKey.number("checks", longest)).isNotEmpty();
        assertThatThrownBy(() -> IdempotencyKey.number("checks", longest + "k"))
                .isInstanceOf(MalformedJsonException.class);
    }
}
