package org.creditportal.responsibility.domain.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.AreaDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.area.AreaChangeKind;
import org.creditportal.responsibility.api.area.AreaTerms;
import org.creditportal.responsibility.api.area.ChangeArea;
import org.creditportal.responsibility.application.area.AreasDecided;
import org.junit.jupiter.api.Test;

/** Areas that are added, renamed and ended, as of any day, on the tenant's own file. */
class AreaChangeTest {

    private static final TenantId TENANT = new TenantId("beidaihe");
    private static final String PARKS = "resort-parks";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Signature SIGNED =
            new Signatory("second", "Sun", "credit-office", true).sign(Instant.EPOCH, new Reason("上级规定。"));
    private static final AreaTerms TERMS = terms(Effect.REFERENCE, "water", "water", "finance");

    private final TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));
    private final List<AreaChange> decided = new ArrayList<>();

    private static AreaTerms terms(Effect effect, String lead, String... responsible) {
        return new AreaTerms(
                Strength.REFERENCE, effect, new LocalizedText("作为参考", "As a reference"), List.of(responsible), lead);
    }

    private void decide(AreaChangeKind kind, String area, String name, AreaTerms terms, LocalDate day) {
        ChangeArea change = new ChangeArea(
                kind,
                area,
                name == null ? null : new LocalizedText(name, "Area"),
                terms,
                day,
                "旅游度假区条例",
                "第九条",
                "上级规定。",
                decided.size());
        decided.add(AreaChange.next(change, decided, asOf(day == null ? TODAY : day), SIGNED));
        tenants.reorganise(
                TENANT, List.of(), decided.stream().map(AreasDecided::change).toList(), TODAY);
    }

    private void found() {
        decide(AreaChangeKind.FOUND, PARKS, "旅游度假区准入", TERMS, MARCH);
    }

    private TenantDefinition asOf(LocalDate day) {
        TenantDefinition[] then = new TenantDefinition[1];
        TenantScope.runAs(TENANT, () -> then[0] = tenants.asOf(day));
        return then[0];
    }

    private boolean has(String area, LocalDate day) {
        return TenantAreas.of(asOf(day)).has(area);
    }

    @Test
    void aNewAreaIsThereFromItsDayOnWithItsBasis() {
        found();
        assertThat(has(PARKS, MARCH.minusDays(1))).isFalse();
        assertThat(has(PARKS, MARCH)).isTrue();
        AreaPolicy policy = TenantAreas.of(tenants.require(TENANT)).area(PARKS).orElseThrow();
        assertThat(policy.citation().document()).isEqualTo("旅游度假区条例");
        assertThat(policy.since()).isEqualTo(MARCH);
        assertThat(policy.effects()).containsExactly(Effect.REFERENCE);
        assertThat(policy.rules().get(0).basis()).containsExactly(policy.citation());
        assertThat(tenants.require(TENANT).areas())
                .extracting(AreaDefinition::id)
                .contains(PARKS);
        assertThat(tenants.require(TENANT).nameOf("areas", PARKS).orElseThrow().zh())
                .isEqualTo("旅游度假区准入");
        assertThat(TenantAreas.of(tenants.require(new TenantId("kunming"))).has(PARKS))
                .as("of another tenant")
                .isFalse();
    }

    @Test
    void theOldNameIsThatOfTheDaysBeforeAndAnEndedAreaKeepsIts() {
        decide(AreaChangeKind.RENAME, "drug-safety", "药品采购信用审查", null, MARCH);
        decide(AreaChangeKind.END, "drug-safety", null, null, MAY);
        assertThat(name(MARCH.minusDays(1))).isEqualTo("在药品安全监管中应用信用报告");
        assertThat(name(MARCH)).isEqualTo("药品采购信用审查");
        assertThat(name(TODAY)).isEqualTo("药品采购信用审查");
        assertThat(has("drug-safety", MAY.minusDays(1))).isTrue();
        assertThat(has("drug-safety", MAY)).isFalse();
        assertThat(decided.get(1).row().before().zh()).isEqualTo("药品采购信用审查");
        assertThat(decided.get(1).row().name()).isNull();
    }

    private String name(LocalDate day) {
        return TenantAreas.of(asOf(day))
                .area("drug-safety")
                .orElseThrow()
                .name()
                .zh();
    }

    /** What hangs on what a subject is held for stays; what a look does is what the last decision says. */
    @Test
    void anAreaBindsOtherwiseFromItsDayOnAndNotBefore() {
        AreaTerms demanded = new AreaTerms(
                Strength.NECESSARY_BASIS,
                Effect.REQUIRE_REPORT,
                new LocalizedText("应当查询信用报告", "A report is demanded"),
                List.of(),
                null);
        decide(AreaChangeKind.BIND, "fiscal-subsidies", null, demanded, MAY);
        AreaPolicy before = policy("fiscal-subsidies", MAY.minusDays(1));
        assertThat(before.effects()).containsExactly(Effect.PRIORITY, Effect.REFERENCE, Effect.REQUIRE_REPORT);
        assertThat(before.strength()).isEqualTo(Strength.REFERENCE);
        assertThat(before.revised()).isNull();
        AreaPolicy after = policy("fiscal-subsidies", MAY);
        assertThat(after.strength()).isEqualTo(Strength.NECESSARY_BASIS);
        assertThat(after.effects()).containsExactly(Effect.PRIORITY, Effect.REQUIRE_REPORT);
        assertThat(after.rulesOfALook())
                .extracting(rule -> rule.condition().zh())
                .containsExactly("应当查询信用报告");
        assertThat(after.citation().document()).isEqualTo("旅游度假区条例");
        assertThat(after.revised().validFrom()).isEqualTo(MAY);
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.responsible()).isEqualTo(before.responsible());
        assertThat(decided.get(0).row().terms().strength()).isEqualTo(Strength.NECESSARY_BASIS);
        refused("areaUnchanged", AreaChangeKind.BIND, "fiscal-subsidies", null, demanded, TODAY);
        refused("areaOrder", AreaChangeKind.BIND, "fiscal-subsidies", null, TERMS, MARCH);
        refused("areaEffect", AreaChangeKind.BIND, "fiscal-subsidies", null, terms(Effect.BONUS, null), TODAY);
        refused("areaIncomplete", AreaChangeKind.BIND, "fiscal-subsidies", null, null, TODAY);
        refused("areaEnded", AreaChangeKind.BIND, "none", null, demanded, TODAY);
    }

    private AreaPolicy policy(String area, LocalDate day) {
        return TenantAreas.of(asOf(day)).area(area).orElseThrow();
    }

    @Test
    void aChangeThatIsYetToComeHoldsNotYet() {
        decide(AreaChangeKind.END, "drug-safety", null, null, TODAY.plusDays(1));
        assertThat(TenantAreas.of(tenants.require(TENANT)).has("drug-safety")).isTrue();
        tenants.reorganise(
                TENANT, List.of(), decided.stream().map(AreasDecided::change).toList(), TODAY.plusDays(1));
        assertThat(TenantAreas.of(tenants.require(TENANT)).has("drug-safety")).isFalse();
    }

    @Test
    void whatNoChangeCouldDoIsRefused() {
        found();
        refused("areaIdTaken", AreaChangeKind.FOUND, PARKS, "另一领域", TERMS, MAY);
        refused("areaIdTaken", AreaChangeKind.FOUND, "drug-safety", "另一领域", TERMS, MAY);
        refused("areaIdInvalid", AreaChangeKind.FOUND, "Resort Parks", "另一领域", TERMS, MAY);
        refused("areaNameTaken", AreaChangeKind.FOUND, "other", "旅游度假区准入", TERMS, MAY);
        refused("areaIncomplete", AreaChangeKind.FOUND, "other", "另一领域", null, MAY);
        refused("areaIncomplete", AreaChangeKind.FOUND, "other", "另一领域", TERMS, null);
        refused("areaIncomplete", AreaChangeKind.FOUND, "other", null, TERMS, MAY);
        refused("areaIncomplete", AreaChangeKind.RENAME, PARKS, "改名", TERMS, MAY);
        refused("areaEffect", AreaChangeKind.FOUND, "other", "另一领域", terms(Effect.REFUSE, null, "water"), MAY);
        refused("bureauEnded", AreaChangeKind.FOUND, "other", "另一领域", terms(Effect.REFERENCE, null, "none"), MAY);
        refused("dutyLead", AreaChangeKind.FOUND, "other", "另一领域", terms(Effect.REFERENCE, "water", "finance"), MAY);
        refused("areaEnded", AreaChangeKind.RENAME, "none", "改名", null, MAY);
        refused("areaEnded", AreaChangeKind.END, PARKS, null, null, MARCH.minusDays(1));
        decide(AreaChangeKind.RENAME, PARKS, "度假区准入", null, MAY);
        refused("areaOrder", AreaChangeKind.END, PARKS, null, null, MARCH.plusDays(1));
        decide(AreaChangeKind.END, PARKS, null, null, MAY);
        refused("areaEnded", AreaChangeKind.END, PARKS, null, null, MAY);
        refused("areaIdTaken", AreaChangeKind.FOUND, PARKS, "再设", TERMS, TODAY);
        assertThat(decided).hasSize(3);
    }

    private void refused(String code, AreaChangeKind kind, String area, String name, AreaTerms terms, LocalDate day) {
        assertThatThrownBy(() -> decide(kind, area, name, terms, day)).hasMessageContaining(code);
    }
}
