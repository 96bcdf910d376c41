package org.creditportal.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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

    /** Keys of other numbers, and of codes, are left as they are. */
    @Test
    void decisionsAreKeyedByTheFiguresToo() {
        String document = "昆市监罚〔2026〕7–1号";
        String dash = "昆市监罚〔2026〕7-1号";
        String today = decisionKey(dash, FIGURES);
        for (String before : List.of(decisionKey(dash, WRITTEN), decisionKey(document, WRITTEN), today)) {
            assertThat(decision(WRITTEN, document, before)).isEqualTo(today);
            assertThat(decision(FIGURES, dash, today)).isEqualTo(today);
        }
        String other = decisionKey(dash, "530102600123477");
        assertThat(decision(WRITTEN, document, other)).isEqualTo(other);
    }

    private static String decision(String registered, String document, String key) {
        return Foldings.decision(List.of(registered, "PENALTY", "market", document, key))
                .get(0);
    }

    private static String decisionKey(String document, String number) {
        String told = "PENALTY|market|" + document + "|" + key(number);
        return HexFormat.of()
                .formatHex(Digests.sha256().digest(told.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 32);
    }

    private static String key(String number) {
        return "R:" + Digests.sm3(("R:" + number).getBytes(StandardCharsets.UTF_8));
    }
}
