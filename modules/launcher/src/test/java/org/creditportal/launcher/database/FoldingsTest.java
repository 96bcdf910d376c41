package org.creditportal.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creditportal.kernel.cryptography.Digests;
import org.junit.jupiter.api.Test;

/** Registration numbers from before they were known by their figures. */
class FoldingsTest {

    private static final String FIGURES = "530102600123456";
    private static final String WRITTEN = "工商530102600123456(1-1)";

    @Test
    void whoIsToldByARegistrationNumberIsToldByItsFigures() {
        assertThat(Foldings.identity(List.of(WRITTEN, key(WRITTEN)))).containsExactly(key(FIGURES));
        assertThat(Foldings.identity(List.of(FIGURES, key(FIGURES)))).containsExactly(key(FIGURES));
        assertThat(Foldings.identity(List.of("企独滇总字第000123号", key("企独滇总字第000123号"))))
                .containsExactly(key("企独滇总字第000123号"));
        assertThat(Foldings.identity(List.of(WRITTEN, "C:91530100MA6K000019")))
                .as("told by its code")
                .containsExactly("C:91530100MA6K000019");
    }

    @Test
    void numbersBesideAndQuestionsAreFoldedToo() {
        assertThat(Foldings.identifier(List.of(WRITTEN, "REGISTRATION_NUMBER"))).containsExactly(FIGURES);
        assertThat(Foldings.identifier(List.of(WRITTEN, "ASSOCIATION_NUMBER"))).containsExactly(WRITTEN);
        assertThat(Foldings.asked(List.of("R:" + WRITTEN))).containsExactly("R:" + FIGURES);
        assertThat(Foldings.asked(List.of("91530100MA6K000019"))).containsExactly("91530100MA6K000019");
    }

    private static String key(String number) {
        return "R:" + Digests.sm3(("R:" + number).getBytes(StandardCharsets.UTF_8));
    }
}
