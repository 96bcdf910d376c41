package org.creditportal.responsibility.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.NotLoggedInException;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.NoTenantException;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.AreaView;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;
import org.creditportal.responsibility.api.area.AreaChangeKind;
import org.creditportal.responsibility.api.area.AreaTerms;
import org.creditportal.responsibility.api.area.ChangeArea;
import org.creditportal.responsibility.api.duty.ChangeDuty;
import org.creditportal.responsibility.application.area.AreasDecided;
import org.creditportal.responsibility.application.duty.DutiesInForce;
import org.creditportal.responsibility.application.duty.DutiesInMemory;
import org.creditportal.responsibility.domain.area.AreaChange;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.junit.jupiter.api.Test;

class AreaDirectoryBeanTest {

    private static final TenantDirectory TENANTS = TenantFiles.load(Path.of("../../tenants-config"));
    private static final TenantId KUNMING = new TenantId("kunming");
    private static final TenantId BEIDAIHE = new TenantId("beidaihe");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Signature SIGNED =
            new Signatory("second", "Sun", "credit-office", true).sign(Instant.EPOCH, new Reason("上级规定。"));

    @Test
    void ordersAreasByStrengthAndThenAsTheDocumentDoes() {
        TenantScope.runAs(KUNMING, () -> {
            List<AreaView> areas = areasOf(Set.of()).all();
            assertThat(areas).hasSameSizeAs(TENANTS.require(KUNMING).areas());
            assertThat(areas).isSortedAccordingTo((one, other) -> one.definition()
                    .strength()
                    .compareTo(other.definition().strength()));
        });
    }

    @Test
    void tellsABureausDutiesFromTheFile() {
        TenantScope.runAs(BEIDAIHE, () -> assertThat(areasOf(Set.of()).dutiesOf("water"))
                .extracting(row -> row.definition().id())
                .containsExactly("construction-tenders"));
    }

    @Test
    void tellsTheOfficersOwnDutiesAsTheRealmAssignedThem() {
        TenantScope.runAs(BEIDAIHE, () -> assertThat(
                        areasOf(Set.of("drug-safety", "unknown")).mine())
                .extracting(row -> row.definition().id())
                .containsExactly("drug-safety"));
    }

    @Test
    void namesTheLeadingBureauOnlyWhereTheDocumentDoes() {
        TenantScope.runAs(BEIDAIHE, () -> {
            AreaView drugs = areasOf(Set.of()).find("drug-safety").orElseThrow();
            assertThat(drugs.lead().isPresent())
                    .isEqualTo(drugs.isLedBy(
                            drugs.lead().map(bureau -> bureau.id()).orElse(null)));
            assertThat(drugs.isLedBy(null)).isFalse();
        });
    }

    /** Who answers for an area is changed before its first day too, and holds from its own day on. */
    @Test
    void anAreaOfADayToComeIsAnnouncedAndNotThere() {
        TenantDirectory changing = TenantFiles.load(Path.of("../../tenants-config"));
        LocalDate first = TODAY.plusDays(9);
        TenantScope.runAs(BEIDAIHE, () -> {
            AreaTerms terms = new AreaTerms(
                    Strength.REFERENCE,
                    Effect.REFERENCE,
                    new LocalizedText("参考", "Reference"),
                    List.of("water"),
                    "water");
            LocalizedText name = new LocalizedText("度假区准入", "Resorts");
            AreaChange founded = AreaChange.next(
                    new ChangeArea(AreaChangeKind.FOUND, "resort-parks", name, terms, first, "条例", null, "上级规定。", 0),
                    List.of(),
                    changing.asOf(first),
                    SIGNED);
            changing.reorganise(BEIDAIHE, List.of(), List.of(AreasDecided.change(founded)), TODAY);
            DutiesInMemory editions = new DutiesInMemory();
            editions.add(DutyEdition.next(change(first, "water"), List.of(), SIGNED));
            editions.add(DutyEdition.next(change(first.plusDays(1), "health"), editions.of("resort-parks"), SIGNED));
            AreaDirectoryBean areas = areasOf(Set.of());
            areas.tenants = changing;
            areas.duties = new DutiesInForce(editions, changing);
            assertThat(areas.find("resort-parks")).isEmpty();
            assertThat(areas.findAnnounced("resort-parks").orElseThrow().isLedBy("water"))
                    .isTrue();
            assertThat(areas.findAnnounced("drug-safety")).isPresent();
            assertThat(areas.findAnnounced("unknown")).isEmpty();
            assertThat(areas.asOf(first.plusDays(1)))
                    .filteredOn(area -> area.definition().id().equals("resort-parks"))
                    .singleElement()
                    .satisfies(area -> assertThat(area.isLedBy("health")).isTrue());
        });
    }

    private static ChangeDuty change(LocalDate from, String bureau) {
        return new ChangeDuty("resort-parks", List.of(bureau), bureau, from, "条例", null, "上级规定。", 0);
    }

    @Test
    void oneTenantsAreasAreUnknownToTheOther() {
        TenantScope.runAs(
                KUNMING, () -> assertThat(areasOf(Set.of()).find("drug-safety")).isEmpty());
    }

    @Test
    void knowsNothingOutsideATenant() {
        assertThatThrownBy(() -> areasOf(Set.of()).all()).isInstanceOf(NoTenantException.class);
    }

    @Test
    void everyResponsibleBureauOfEveryTenantExists() {
        TENANTS.all()
                .forEach(tenant -> TenantScope.runAs(
                        tenant.id(), () -> areasOf(Set.of()).all().forEach(area -> assertThat(area.responsible())
                                .hasSameSizeAs(tenant.area(area.definition().id())
                                        .orElseThrow()
                                        .responsible()))));
    }

    @Test
    void findsBureausOfTheTenantOnly() {
        BureauDirectoryBean bureaus = new BureauDirectoryBean();
        bureaus.tenants = TENANTS;
        TenantScope.runAs(KUNMING, () -> {
            assertThat(bureaus.all())
                    .filteredOn(bureau -> bureau.creditOffice())
                    .hasSize(1);
            assertThat(bureaus.find(null)).isEmpty();
            assertThatThrownBy(() -> bureaus.require("water-of-nowhere")).isInstanceOf(NotFoundException.class);
        });
    }

    private static AreaDirectoryBean areasOf(Set<String> duties) {
        AreaDirectoryBean areas = new AreaDirectoryBean();
        areas.tenants = TENANTS;
        areas.duties = new DutiesInForce(new DutiesInMemory(), TENANTS);
        areas.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
        areas.currentOfficer = new CurrentOfficer() {
            @Override
            public Officer require() {
                return find().orElseThrow(NotLoggedInException::new);
            }

            @Override
            public Optional<Officer> find() {
                return Optional.of(new Officer(
                        "id", "li.ming", "Li Ming", "finance", Set.of(Role.BUREAU_CLERK), Set.of(), duties, Set.of()));
            }
        };
        return areas;
    }
}
