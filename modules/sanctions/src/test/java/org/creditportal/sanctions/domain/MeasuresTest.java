package org.creditportal.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.sanctions.domain.Cases.TODAY;

import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.sanctions.api.BasisKind;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.ListProfile;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.RelatedMatter;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Citation LAW = new Citation("a law", "an article", null);

    @Test
    void thereIsNoMeasureWithoutALawsArticle() {
        for (Citation missing : new Citation[] {
            null,
            new Citation(null, "an article", null),
            new Citation("a law", null, null),
            new Citation(" ", " ", null)
        }) {
            assertThatThrownBy(() -> MeasuresHaveABasis.demand(
                            Cases.measure("n", MeasureEdition.NATIONAL, BasisKind.LAW, missing, null)))
                    .hasMessageContaining("sanctions.basisMissing");
        }
        assertThatCode(() -> Measure.of(Cases.measure())).doesNotThrowAnyException();
    }

    @Test
    void aLocalSanctionNeedsALocalRegulation() {
        for (BasisKind kind : BasisKind.values()) {
            var local = Cases.measure("l", MeasureEdition.LOCAL, kind, LAW, null);
            if (kind == BasisKind.LOCAL_REGULATION) {
                assertThatCode(() -> MeasuresHaveABasis.demand(local)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> MeasuresHaveABasis.demand(local))
                        .hasMessageContaining("sanctions.localRegulationMissing");
            }
        }
    }

    @Test
    void whatCutsRightsNeedsMoreThanARuleOrALocalPolicy() {
        for (BasisKind kind : List.of(BasisKind.MINISTRY_RULE, BasisKind.LOCAL_POLICY)) {
            assertThatThrownBy(() ->
                            MeasuresHaveABasis.demand(Cases.measure("n", MeasureEdition.NATIONAL, kind, LAW, null)))
                    .hasMessageContaining("sanctions.basisTooLow");
        }
    }

    @Test
    void aMeasureFitsWhereKindDegreeMatterAndSubjectFit() {
        assertThat(fits("market-regulation", Degree.SERIOUS, RelatedMatter.PROCUREMENT, MeasureObject.ORGANISATION))
                .isTrue();
        assertThat(fits("tax", Degree.SERIOUS, RelatedMatter.PROCUREMENT, MeasureObject.ORGANISATION))
                .isFalse();
        assertThat(fits("market-regulation", Degree.MINOR, RelatedMatter.PROCUREMENT, MeasureObject.ORGANISATION))
                .isFalse();
        assertThat(fits("market-regulation", Degree.SERIOUS, RelatedMatter.EXIT, MeasureObject.ORGANISATION))
                .isFalse();
        assertThat(fits("market-regulation", Degree.SERIOUS, RelatedMatter.PROCUREMENT, MeasureObject.NATURAL_PERSON))
                .isFalse();
    }

    @Test
    void keepsWhatItSays() {
        assertThat(Measure.of(Cases.measure()).definition()).isEqualTo(Cases.measure());
    }

    private static boolean fits(String field, Degree degree, RelatedMatter matter, MeasureObject subject) {
        ListProfile profile = new ListProfile("a-list", field, degree, List.of(matter), false, List.of(), null);
        return new FittingMeasures(MeasureEffect.SANCTION, subject, profile, degree).include(Cases.measure(), TODAY);
    }
}
