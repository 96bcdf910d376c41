package org.creditportal.responsibility.application.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.creditportal.identity.api.DutyHolders;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;
import org.creditportal.responsibility.api.area.AreaChangeKind;
import org.creditportal.responsibility.api.area.AreaTerms;
import org.creditportal.responsibility.api.area.ChangeArea;
import org.creditportal.responsibility.api.duty.ChangeDuty;
import org.creditportal.responsibility.application.area.AreasDecided;
import org.creditportal.responsibility.domain.area.AreaChange;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.junit.jupiter.api.Test;

/** Who answers for an area as of a day: the file until the first change, then the last that has begun. */
class DutiesInForceTest {

    private static final TenantDirectory TENANTS = TenantFiles.load(Path.of("../../tenants-config"));
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 9, 1);
    private static final Signature SIGNED =
            new Signatory("second", "Sun", "credit-office", true).sign(Instant.EPOCH, new Reason("机构改革。"));

    private final DutiesInMemory editions = new DutiesInMemory();
    private final DutiesInForce duties = new DutiesInForce(editions, TENANTS);

    private static ChangeDuty change(LocalDate from, String lead, String... responsible) {
        return new ChangeDuty("drug-safety", List.of(responsible), lead, from, "机构改革方案", "三", "机构改革。", 0);
    }

    private void changed(LocalDate from, String lead, String... responsible) {
        editions.add(DutyEdition.next(change(from, lead, responsible), editions.of("drug-safety"), SIGNED));
    }

    private AreaPolicy on(LocalDate day) {
        AreaPolicy[] found = new AreaPolicy[1];
        TenantScope.runAs(
                new TenantId("beidaihe"),
                () -> found[0] = duties.on(day).stream()
                        .filter(area -> area.id().equals("drug-safety"))
                        .findFirst()
                        .orElseThrow());
        return found[0];
    }

    @Test
    void eachDayIsAnsweredAsItWas() {
        assertThat(on(SECOND).responsible()).containsExactly("market-supervision");
        changed(FIRST, null, "health", "market-supervision");
        changed(SECOND, "health", "health");
        assertThat(on(FIRST.minusDays(1)).responsible()).containsExactly("market-supervision");
        assertThat(on(FIRST).responsible()).containsExactly("health", "market-supervision");
        assertThat(on(FIRST).lead()).isNull();
        assertThat(on(SECOND.minusDays(1)).responsible()).hasSize(2);
        assertThat(on(SECOND).lead()).isEqualTo("health");
        assertThat(editions.of("drug-safety")).extracting(DutyEdition::edition).containsExactly(2L, 1L);
    }

    @Test
    void anAreaThatIsNewIsHeldByItsEditionAndOneThatEndedByNobody() {
        TenantDirectory changing = TenantFiles.load(Path.of("../../tenants-config"));
        TenantId tenant = new TenantId("beidaihe");
        DutiesInForce held = new DutiesInForce(editions, changing);
        List<AreaChange> areas = new ArrayList<>();
        TenantScope.runAs(tenant, () -> {
            areas.add(AreaChange.next(
                    new ChangeArea(
                            AreaChangeKind.FOUND,
                            "resort-parks",
                            new LocalizedText("度假区准入", "Resorts"),
                            new AreaTerms(
                                    Strength.REFERENCE,
                                    Effect.REFERENCE,
                                    new LocalizedText("参考", "Reference"),
                                    List.of("water"),
                                    "water"),
                            FIRST,
                            "条例",
                            null,
                            "上级规定。",
                            0),
                    List.of(),
                    changing.asOf(FIRST),
                    SIGNED));
            areas.add(AreaChange.next(
                    new ChangeArea(AreaChangeKind.END, "drug-safety", null, null, SECOND, "条例", null, "上级规定。", 1),
                    areas,
                    changing.asOf(SECOND),
                    SIGNED));
            changing.reorganise(
                    tenant, List.of(), areas.stream().map(AreasDecided::change).toList(), SECOND);
            editions.add(DutyEdition.next(
                    new ChangeDuty("resort-parks", List.of("water"), "water", FIRST, "条例", null, "上级规定。", 0),
                    List.of(),
                    SIGNED));
            assertThat(held.holders(SECOND))
                    .contains(new DutyHolders("resort-parks", Set.of("water"), "water"))
                    .contains(new DutyHolders("drug-safety", Set.of(), null));
            assertThat(held.on(SECOND)).extracting(AreaPolicy::id).doesNotContain("drug-safety");
            assertThat(held.holders(FIRST.minusDays(1)))
                    .extracting(DutyHolders::area)
                    .contains("drug-safety")
                    .doesNotContain("resort-parks");
        });
    }

    @Test
    void ofTwoChangesForOneDayTheLaterHolds() {
        changed(FIRST, "health", "health");
        changed(FIRST, "water", "water");
        assertThat(on(FIRST).responsible()).containsExactly("water");
    }

    @Test
    void whatNoEditionCouldSayIsRefused() {
        changed(SECOND, "health", "health");
        assertThatThrownBy(() -> changed(FIRST, "health", "health")).hasMessageContaining("dutyOrder");
        assertThatThrownBy(() -> changed(SECOND, "water", "health")).hasMessageContaining("dutyLead");
        assertThatThrownBy(() -> changed(SECOND, null)).hasMessageContaining("dutyIncomplete");
        assertThatThrownBy(() -> changed(SECOND, null, "health", "health")).hasMessageContaining("dutyIncomplete");
        assertThatThrownBy(() -> changed(null, null, "health")).hasMessageContaining("dutyIncomplete");
        assertThat(editions.of("drug-safety")).hasSize(1);
    }
}
