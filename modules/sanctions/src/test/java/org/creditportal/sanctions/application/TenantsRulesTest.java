package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.sanctions.api.Degree;
import org.creditportal.sanctions.api.ListProfile;
import org.creditportal.sanctions.api.MeasureDefinition;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureObject;
import org.creditportal.sanctions.api.TenantSanctions;
import org.creditportal.sanctions.domain.FittingMeasures;
import org.junit.jupiter.api.Test;

/** The two tenants' documents differ, and so does what follows from the same thing. */
class TenantsRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final TenantSanctions KUNMING = TenantSanctions.of(new TenantOf("kunming").current());
    private static final TenantSanctions BEIDAIHE = TenantSanctions.of(new TenantOf("beidaihe").current());

    /** Kunming's document names one way to serve the honest first (K-14), Beidaihe's four incentives (B-34). */
    @Test
    void theHonestMeetEachTenantsOwnIncentives() {
        assertThat(local(KUNMING, "integrity-model", MeasureEffect.INCENTIVE, null))
                .containsExactlyInAnyOrder("l-priority", "l-subsidies-first", "l-tax-preferences-first");
        assertThat(local(BEIDAIHE, "tax-credit-a", MeasureEffect.INCENTIVE, null))
                .containsExactlyInAnyOrder("l-priority", "l-green-channel", "l-support");
    }

    @Test
    void aListOfOneTenantMeansNothingInTheOther() {
        assertThat(KUNMING.profile("food-drug-ban")).isPresent();
        assertThat(BEIDAIHE.profile("food-drug-ban")).isEmpty();
        assertThat(BEIDAIHE.profile("work-safety-violation")).isPresent();
        assertThat(KUNMING.profile("work-safety-violation")).isEmpty();
    }

    /** The district has no court of its own: what a court carries out has no bureau there, and is offered to nobody. */
    @Test
    void whatNoBureauOfTheTenantCarriesOutIsNotOffered() {
        assertThat(bureausOf("court", "kunming")).containsExactly("intermediate-court");
        assertThat(bureausOf("court", "beidaihe")).isEmpty();
        String ofTheCourt = shipped()
                .filter(measure -> measure.unit().equals("court"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(carriedOut("kunming")).contains(ofTheCourt);
        assertThat(carriedOut("beidaihe")).doesNotContain(ofTheCourt);
    }

    @Test
    void whoIsUnderKeySupervisionIsInspectedAtEachTenantsShare() {
        assertThat(KUNMING.keySupervision().marked().percent()).isEqualTo(30);
        assertThat(BEIDAIHE.keySupervision().marked().percent()).isEqualTo(40);
    }

    /** Proportionality holds in both: what is general dishonesty never meets what is made for the serious one. */
    @Test
    void generalDishonestyMeetsNoMeasureForSeriousDishonestyOnly() {
        for (TenantSanctions tenant : List.of(KUNMING, BEIDAIHE)) {
            assertThat(fitting(tenant, "abnormal-operation", MeasureEffect.SANCTION, Degree.GENERAL))
                    .allMatch(measure -> measure.degrees().contains(Degree.GENERAL));
        }
    }

    private static List<String> local(TenantSanctions tenant, String list, MeasureEffect effect, Degree degree) {
        return fitting(tenant, list, effect, degree).stream()
                .map(MeasureDefinition::id)
                .filter(id -> id.startsWith("l-"))
                .toList();
    }

    private static List<MeasureDefinition> fitting(
            TenantSanctions tenant, String list, MeasureEffect effect, Degree degree) {
        ListProfile profile = tenant.profile(list).orElseThrow();
        FittingMeasures fitting = new FittingMeasures(effect, MeasureObject.ORGANISATION, profile, degree);
        return Stream.concat(shipped(), tenant.measures().stream())
                .filter(measure -> fitting.include(measure, DAY))
                .toList();
    }

    private static List<String> bureausOf(String unit, String tenant) {
        TenantDefinition definition = new TenantOf(tenant).current();
        return TenantSanctions.of(definition).bureausOf(unit, definition);
    }

    private static List<String> carriedOut(String tenant) {
        return shipped()
                .filter(measure -> !bureausOf(measure.unit(), tenant).isEmpty())
                .map(MeasureDefinition::id)
                .toList();
    }

    private static Stream<MeasureDefinition> shipped() {
        return NationalMeasures.SHIPPED.measures().stream();
    }
}
