package org.creditportal.responsibility.domain.bureau;

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
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.bureau.ReorganisationKind;
import org.creditportal.responsibility.api.bureau.ReorganiseBureau;
import org.creditportal.responsibility.application.duty.DutiesInForce;
import org.creditportal.responsibility.application.duty.DutiesInMemory;
import org.junit.jupiter.api.Test;

/** Reorganisations of the bureaus of a tenant's file, as of any day. */
class ReorganisationTest {

    private static final TenantId TENANT = new TenantId("beidaihe");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Signature SIGNED =
            new Signatory("second", "Sun", "credit-office", true).sign(Instant.EPOCH, new Reason("机构改革。"));

    private final TenantDirectory tenants = TenantFiles.load(Path.of("../../tenants-config"));
    private final List<Reorganisation> decided = new ArrayList<>();

    private void decide(ReorganisationKind kind, String bureau, String other, String name, LocalDate day) {
        ReorganiseBureau change = new ReorganiseBureau(
                kind,
                bureau,
                other,
                name == null ? null : new LocalizedText(name, "Bureau"),
                List.of(),
                day,
                "机构改革方案",
                "三",
                "机构改革。",
                decided.size());
        decided.add(Reorganisation.next(change, decided, asOf(day == null ? TODAY : day), SIGNED));
        tenants.reorganise(TENANT, decided.stream().map(Reorganisation::change).toList(), TODAY);
    }

    private TenantDefinition asOf(LocalDate day) {
        TenantDefinition[] then = new TenantDefinition[1];
        TenantScope.runAs(TENANT, () -> then[0] = tenants.asOf(day));
        return then[0];
    }

    private String name(String bureau, LocalDate day) {
        return asOf(day).bureau(bureau).orElseThrow().name().zh();
    }

    @Test
    void theOldNameIsThatOfTheDaysBefore() {
        decide(ReorganisationKind.RENAME, "water", null, "区水利局", MARCH);
        assertThat(name("water", MARCH.minusDays(1))).isEqualTo("区水务局");
        assertThat(name("water", MARCH)).isEqualTo("区水利局");
        assertThat(tenants.require(TENANT).bureau("water").orElseThrow().name().zh())
                .isEqualTo("区水利局");
        assertThat(decided.get(0).row().before().zh()).isEqualTo("区水务局");
    }

    @Test
    void aMergedBureausAreasAreItsSuccessorsFromTheDayOn() {
        decide(ReorganisationKind.MERGE, "finance", "market-supervision", null, MARCH);
        assertThat(holders("government-procurement", MARCH.minusDays(1))).containsExactly("finance");
        assertThat(holders("government-procurement", MARCH)).containsExactly("market-supervision");
        TenantDefinition today = tenants.require(TENANT);
        assertThat(today.bureaus()).extracting(BureauDefinition::id).doesNotContain("finance");
        assertThat(today.bureau("finance")).isPresent();
        assertThat(today.heldBy("market-supervision")).containsExactly("market-supervision", "finance");
    }

    private List<String> holders(String area, LocalDate day) {
        DutiesInForce duties = new DutiesInForce(new DutiesInMemory(), tenants);
        List<String> holders = new ArrayList<>();
        TenantScope.runAs(TENANT, () -> duties.on(day).stream()
                .filter(each -> each.id().equals(area))
                .map(AreaPolicy::responsible)
                .forEach(holders::addAll));
        return holders;
    }

    @Test
    void whoeverLeadsAnAreaOfSeveralHoldsItOnceAfterTheMerger() {
        decide(ReorganisationKind.MERGE, "development-reform", "transport", null, MARCH);
        assertThat(holders("construction-tenders", MARCH))
                .containsExactly(
                        "transport", "administrative-approval", "housing-construction", "natural-resources", "water");
    }

    @Test
    void aChangeThatIsYetToComeHoldsNotYet() {
        decide(ReorganisationKind.MERGE, "finance", "market-supervision", null, TODAY.plusDays(1));
        assertThat(tenants.require(TENANT).hasBureau("finance")).isTrue();
        tenants.reorganise(TENANT, decided.stream().map(Reorganisation::change).toList(), TODAY.plusDays(1));
        assertThat(tenants.require(TENANT).hasBureau("finance")).isFalse();
    }

    @Test
    void otherTenantsKeepTheirBureaus() {
        decide(ReorganisationKind.MERGE, "finance", "market-supervision", null, MARCH);
        assertThat(tenants.require(new TenantId("kunming")).hasBureau("finance"))
                .isTrue();
        assertThat(tenants.findByHost(tenants.require(TENANT).hosts().get(0))
                        .orElseThrow()
                        .hasBureau("finance"))
                .isFalse();
    }

    @Test
    void whatNoReorganisationCouldDoIsRefused() {
        decide(ReorganisationKind.MERGE, "finance", "market-supervision", null, MARCH);
        decide(ReorganisationKind.SPLIT, "water", "flood-control", "区防汛局", MARCH);
        refused("bureauEnded", ReorganisationKind.RENAME, "finance", null, "区财政", MAY);
        refused("bureauEnded", ReorganisationKind.MERGE, "water", "finance", null, MAY);
        refused("bureauEnded", ReorganisationKind.RENAME, "nobody", null, "无", MAY);
        refused("bureauNameTaken", ReorganisationKind.RENAME, "water", null, "区交通局", MAY);
        refused("bureauIdTaken", ReorganisationKind.SPLIT, "water", "finance", "区财政局", MAY);
        refused("bureauIdTaken", ReorganisationKind.SPLIT, "water", "flood-control", "区河道局", MAY);
        refused("bureauIdInvalid", ReorganisationKind.SPLIT, "water", "Flood Control", "区河道局", MAY);
        refused("reorganisationIncomplete", ReorganisationKind.MERGE, "water", "water", null, MAY);
        refused("reorganisationIncomplete", ReorganisationKind.RENAME, "water", null, null, MAY);
        refused("reorganisationIncomplete", ReorganisationKind.RENAME, "water", null, "区水利局", null);
        refused("creditOfficeEnds", ReorganisationKind.MERGE, "credit-office", "water", null, MAY);
        refused("reorganisationOrder", ReorganisationKind.RENAME, "water", null, "区水利局", MARCH.minusDays(1));
        refused("bureauIdTaken", ReorganisationKind.SPLIT, "transport", "flood-control", "区二局", MARCH.minusDays(1));
        assertThat(decided).hasSize(2);
    }

    @Test
    void openMattersGoToABureauThatCameOutOfTheirsFromTheDayOn() {
        decide(ReorganisationKind.SPLIT, "water", "flood-control", "区防汛局", MARCH);
        Reorganisation split = decided.get(0);
        assertThat(split.isSplitBy(MARCH.minusDays(1))).isFalse();
        assertThat(split.isSplitBy(MARCH)).isTrue();
        assertThat(split.relativeOf("water")).contains("flood-control");
        assertThat(split.relativeOf("flood-control")).contains("water");
        assertThat(split.relativeOf("finance")).isEmpty();
    }

    private void refused(
            String error, ReorganisationKind kind, String bureau, String other, String name, LocalDate day) {
        assertThatThrownBy(() -> decide(kind, bureau, other, name, day)).hasMessageContaining(error);
    }
}
