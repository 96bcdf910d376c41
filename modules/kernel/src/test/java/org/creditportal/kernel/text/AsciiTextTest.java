package org.creditportal.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTextTest {

    @Test
    void idsStayAndNothingElseIsAskedFor() {
        assertThat(AsciiText.id("market-supervision")).isEqualTo("market-supervision");
        assertThat(AsciiText.id("\u4fe1")).isEqualTo("-");
        assertThat(AsciiText.id("caf\u00e9")).isEqualTo("-");
        assertThat(AsciiText.id(null)).isNull();
    }
}
