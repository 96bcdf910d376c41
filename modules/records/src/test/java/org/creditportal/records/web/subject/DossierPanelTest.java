package org.creditportal.records.web.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.creditportal.kernel.dossier.DossierAnswer;
import org.creditportal.kernel.dossier.DossierAnswer.Outcome;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.dossier.DossierLight;
import org.creditportal.kernel.dossier.DossierPlace;
import org.creditportal.kernel.dossier.DossierTone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierPanelTest {

    private static final DossierHolding NOTHING = new DossierHolding(List.of(), List.of(), false);

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "NOT_PERMITTED"})
    void whatWasNotCheckedIsNeverClear(Outcome outcome) {
        DossierPanel panel = panel(outcome, null);
        assertThat(panel.isClear()).isFalse();
        assertThat(panel.getLights()).isEmpty();
        assertThat(panel.isFailed()).isEqualTo(outcome == Outcome.FAILED);
        assertThat(panel.isClosed()).isEqualTo(outcome == Outcome.NOT_PERMITTED);
    }

    @Test
    void onlyAnAnswerWithNothingInForceIsClear() {
        assertThat(panel(Outcome.ANSWERED, NOTHING).isClear()).isTrue();
        assertThat(panel(Outcome.ANSWERED, lit("dossier.light.disputed", DossierTone.WAITING, false))
                        .isClear())
                .isTrue();
        DossierPanel onRecord = panel(Outcome.ANSWERED, lit("dossier.light.onRecord", DossierTone.NEUTRAL, true));
        assertThat(onRecord.isClear()).isFalse();
        assertThat(onRecord.getLights()).singleElement().satisfies(light -> {
            assertThat(light.getText()).isEqualTo("On record: 3");
            assertThat(light.getTone()).isEqualTo("neutral");
        });
    }

    private static DossierHolding lit(String key, DossierTone tone, boolean inForce) {
        return new DossierHolding(List.of(new DossierLight(key, List.of(3L), tone, inForce, null)), List.of(), false);
    }

    private static DossierPanel panel(Outcome outcome, DossierHolding holding) {
        DossierPlace place = new DossierPlace("records", 10, "records.view");
        return new DossierPanel(new DossierAnswer(place, outcome, holding), Locale.ENGLISH);
    }
}
