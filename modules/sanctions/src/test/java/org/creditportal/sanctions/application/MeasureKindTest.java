package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.sanctions.api.BasisKind;
import org.creditportal.sanctions.api.ChangeMeasure;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.MeasureClass;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEdition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.sanctions.domain.Measure;
import org.junit.jupiter.api.Test;

/** A measure that nobody of the tenant would take is neither proposed nor put in force; its proposal can be opened all the same. */
class MeasureKindTest {

    private final MeasureKind kind = new MeasureKind();

    MeasureKindTest() {
        kind.tenants = new TenantOf("kunming");
        kind.turns = new Turns() {
            @Override
            public long take(String name) {
                return 1;
            }

            @Override
            public void takeAll(Collection<String> names) {
                throw new UnsupportedOperationException();
            }
        };
        kind.measures = new StoredMeasures() {
            @Override
            public Optional<Measure> lock(String code) {
                return Optional.empty();
            }

            @Override
            public void add(Measure measure) {
                throw new AssertionError("It is put in force.");
            }
        };
    }

    @Test
    void aMeasureWhoseBureausAreGoneIsRefusedAndItsVersionTold() {
        ChangeMeasure change = new ChangeMeasure(0, measureOf("a-unit-that-the-tenant-does-not-have"));
        assertThat(kind.currentVersion(change)).isZero();
        assertThatThrownBy(() -> kind.demandProposable(change, null)).hasMessageContaining("measureIncomplete");
        assertThatThrownBy(() -> kind.run(change)).hasMessageContaining("measureIncomplete");
    }

    private static MeasureDefinition measureOf(String unit) {
        return new MeasureDefinition(
                "l-one",
                MeasureEdition.NATIONAL,
                MeasureEffect.SANCTION,
                new LocalizedText("zh", "en"),
                List.of(MeasureObject.ORGANISATION),
                new Citation("a law", "an article", null),
                BasisKind.LAW,
                unit,
                MeasureClass.BY_LAW,
                List.of(MeasureDefinition.ANY),
                List.of(Degree.SERIOUS),
                List.of(RelatedMatter.PROCUREMENT),
                List.of(),
                null,
                null,
                null,
                null,
                false,
                List.of(),
                null);
    }
}
