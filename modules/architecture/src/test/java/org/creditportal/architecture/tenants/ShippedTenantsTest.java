package org.creditportal.architecture.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.ConsentScope;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.PolicyDocument;
import org.creditportal.kernel.tenant.Rate;
import org.creditportal.kernel.tenant.Rates;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.creditportal.records.api.catalogue.DisclosureScope;
import org.creditportal.records.application.catalogue.CatalogueClassDefinition;
import org.creditportal.records.application.catalogue.CatalogueEditionDefinition;
import org.creditportal.records.application.catalogue.CatalogueItemDefinition;
import org.creditportal.records.application.catalogue.TenantCatalogue;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.AreaRule;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.ReportKindDefinition;
import org.creditportal.responsibility.api.Strength;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.TenantReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two tenants that ship with the product say what their documents say. */
class ShippedTenantsTest {

    private final TenantDirectory tenants = TenantFiles.load(TenantFolders.SHIPPED);
    private final TenantDefinition kunming = tenants.require(new TenantId("kunming"));
    private final TenantDefinition beidaihe = tenants.require(new TenantId("beidaihe"));

    @Test
    void findsBothByTheirHostsOnly() {
        assertThat(tenants.all()).containsExactly(beidaihe, kunming);
        assertThat(tenants.findByHost("kunming.localhost")).contains(kunming);
        assertThat(tenants.findByHost("BEIDAIHE.localhost")).contains(beidaihe);
        assertThat(tenants.findByHost("localhost")).isEmpty();
        assertThat(tenants.findByHost(null)).isEmpty();
    }

    @Test
    void readsIdentityOfKunming() {
        assertThat(kunming.name().text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("昆明市");
        assertThat(kunming.name().text(Locale.UK)).isEqualTo("Kunming");
        assertThat(kunming.divisionCode()).isEqualTo("530100");
        assertThat(kunming.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(kunming.policy().issuedOn()).isEqualTo(LocalDate.of(2020, 8, 13));
        assertThat(kunming.policy().printedOn()).isEqualTo(LocalDate.of(2020, 8, 14));
        assertThat(kunming.basis())
                .extracting(PolicyDocument::number)
                .containsExactly("国办发〔2019〕35号", "发改财金〔2013〕920号");
        assertThat(kunming.security().idle()).isEqualTo(Duration.ofMinutes(30));
        assertThat(kunming.security().maxFailures()).isEqualTo(5);
    }

    @Test
    void kunmingWritesItsDeadlinesAndBeidaiheDoesNot() {
        assertThat(kunming.deadlines().collection().workingDays()).isEqualTo(7);
        assertThat(kunming.deadlines().verificationReply().workingDays()).isEqualTo(20);
        assertThat(kunming.deadlines().collection().isDefault()).isFalse();
        assertThat(kunming.deadlines().verificationReply().isDefault()).isFalse();
        assertThat(beidaihe.deadlines().collection().isDefault()).isTrue();
        assertThat(beidaihe.deadlines().verificationReply().isDefault()).isTrue();
    }

    @Test
    void consentReachesFurtherInKunming() {
        assertThat(kunming.consent().scope()).isEqualTo(ConsentScope.ANY_OTHER_PARTY);
        assertThat(beidaihe.consent().scope()).isEqualTo(ConsentScope.UNRELATED_PARTIES);
    }

    @Test
    void coversEveryAreaOfBothDocuments() {
        assertThat(requirementsOfAreas(kunming)).containsAll(requirements("K-", 35, 47));
        assertThat(requirementsOfAreas(beidaihe)).containsAll(requirements("B-", 11, 21));
        assertThat(TenantAreas.of(kunming).areas()).hasSize(13);
        assertThat(TenantAreas.of(beidaihe).areas()).hasSize(11);
    }

    @Test
    void quotesTheDocumentForEveryArea() {
        assertThat(tenants.all())
                .flatExtracting(tenant -> TenantAreas.of(tenant).areas())
                .allSatisfy(area -> {
                    assertThat(area.citation().text()).isNotBlank();
                    assertThat(area.citation().article()).startsWith("三（");
                });
    }

    @Test
    void onlyKunmingRefusesAndNeverWithoutLaw() {
        assertThat(TenantAreas.of(kunming).areas())
                .filteredOn(area -> area.effects().contains(Effect.REFUSE))
                .extracting(AreaPolicy::id)
                .containsExactly(
                        "fiscal-subsidies",
                        "government-procurement",
                        "enterprise-honours",
                        "qualification-review",
                        "food-drug-supervision");
        assertThat(TenantAreas.of(kunming).areas())
                .flatExtracting(AreaPolicy::rules)
                .filteredOn(rule -> rule.effect() == Effect.REFUSE)
                .allSatisfy(rule -> assertThat(rule.basis()).isNotEmpty());
        assertThat(TenantAreas.of(beidaihe).areas())
                .noneMatch(area -> area.effects().contains(Effect.REFUSE));
    }

    /** Officers read them where a change of the rule is decided. */
    @Test
    void saysWhatARuleLeavesOpenInTheOfficersLanguage() {
        assertThat(List.of(kunming, beidaihe))
                .flatExtracting(tenant -> TenantChecks.of(tenant).tables())
                .flatExtracting(RuleTable::lines)
                .extracting(RuleLine::note)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note).containsPattern("\\p{IsHan}"));
    }

    @Test
    void readsStrengthEffectsAndExceptions() {
        AreaPolicy subsidies = TenantAreas.of(kunming).area("fiscal-subsidies").orElseThrow();
        assertThat(subsidies.strength()).isEqualTo(Strength.IMPORTANT_BASIS);
        assertThat(subsidies.effects()).containsExactly(Effect.REFUSE, Effect.PRIORITY, Effect.REQUIRE_REPORT);
        assertThat(subsidies.exceptions()).containsExactly("社会福利扶贫资金除外");
        assertThat(TenantAreas.of(kunming).area("key-fields").orElseThrow().fields())
                .hasSize(14);
        assertThat(TenantAreas.of(beidaihe).area("key-fields").orElseThrow().fields())
                .hasSize(17);
        assertThat(TenantAreas.of(kunming)
                        .area("public-resources")
                        .orElseThrow()
                        .effects())
                .containsExactly(Effect.REQUIRE_REPORT);
        assertThat(Strength.ENTRY_CONDITION.isStrongerThan(Strength.NECESSARY_BASIS))
                .isTrue();
    }

    @Test
    void namesTheResponsibleUnitsOfBeidaihe() {
        assertThat(TenantAreas.of(beidaihe)
                        .area("construction-tenders")
                        .orElseThrow()
                        .responsible())
                .extracting(id -> beidaihe.bureau(id).orElseThrow().name().zh())
                .containsExactly("区发改局", "区行政审批局", "区住建局", "区交通局", "区资源规划局", "区水务局");
        assertThat(TenantAreas.of(beidaihe).area("key-fields").orElseThrow().responsible())
                .hasSize(10);
        assertThat(beidaihe.bureau("development-reform").orElseThrow().aliases())
                .containsExactly("区发给局");
        assertThat(beidaihe.bureaus()).noneMatch(BureauDefinition::assumption);
    }

    @Test
    void marksEveryBureauThatKunmingsDocumentDoesNotName() {
        assertThat(kunming.bureaus())
                .filteredOn(Predicate.not(BureauDefinition::creditOffice))
                .allSatisfy(bureau -> {
                    assertThat(bureau.assumption()).isTrue();
                    assertThat(bureau.note()).isNotBlank();
                });
    }

    @Test
    void readsReportKinds() {
        assertThat(kunming.section(TenantReports.class).reportKinds())
                .flatExtracting(ReportKindDefinition::requirements)
                .contains("K-31", "K-32", "K-33", "K-34");
        assertThat(kunming.section(TenantReports.class).reportKinds())
                .filteredOn(ReportKindDefinition::referenceOnly)
                .extracting(ReportKindDefinition::id)
                .containsExactly("pboc-database");
        assertThat(beidaihe.section(TenantReports.class).reportKinds()).hasSize(4);
    }

    @Test
    void keepsTheFiveListsOfProcurementUnderTheirOldNames() {
        AreaRule refusal = TenantAreas.of(kunming).area("government-procurement").orElseThrow().rules().stream()
                .filter(rule -> rule.effect() == Effect.REFUSE)
                .findFirst()
                .orElseThrow();
        assertThat(refusal.listTypes()).hasSize(5).allSatisfy(id -> assertThat(
                        TenantLists.of(kunming).listType(id))
                .isPresent());
        assertThat(TenantLists.of(kunming)
                        .listType("major-tax-violation")
                        .orElseThrow()
                        .aliases())
                .contains("重大税收违法案件当事人名单");
        assertThat(TenantLists.of(kunming)
                        .listType("serious-violation")
                        .orElseThrow()
                        .aliases())
                .contains("严重违法失信企业名单");
    }

    @Test
    void givesBothTenantsTheBlackListOfMarketSupervision() {
        assertThat(tenants.all()).allSatisfy(tenant -> {
            ListTypeDefinition type =
                    TenantLists.of(tenant).listType("serious-violation").orElseThrow();
            assertThat(type.colour()).isEqualTo(ListColour.BLACK);
            assertThat(type.identifyingBureaus()).containsExactly("market-supervision");
            assertThat(type.isValidOn(LocalDate.of(2021, 9, 1))).isTrue();
            assertThat(type.isValidOn(LocalDate.of(2021, 8, 31))).isFalse();
            assertThat(tenant.creditOffice().id()).isEqualTo("credit-office");
        });
    }

    @Test
    void noListIsPublishedForMoreThanThreeYears() {
        assertThat(tenants.all())
                .flatExtracting(tenant -> TenantLists.of(tenant).listTypes())
                .allSatisfy(type -> assertThat(type.publicationMonths()).isBetween(1, 36));
    }

    /** K-8 and B-5: both tenants record licences and penalties, within seven working days, by the national edition. */
    @Test
    void givesEveryTenantACatalogueToBeginWith() {
        assertThat(tenants.all()).allSatisfy(tenant -> {
            assertThat(tenant.section(TenantCatalogue.class).editions())
                    .extracting(CatalogueEditionDefinition::level)
                    .containsExactly(CatalogueLevel.NATIONAL, CatalogueLevel.LOCAL);
            CatalogueEditionDefinition national =
                    tenant.section(TenantCatalogue.class).editions().get(0);
            assertThat(national.classes()).hasSize(13);
            assertThat(national.classes())
                    .flatExtracting(CatalogueClassDefinition::items)
                    .filteredOn(item -> Set.of("LICENCE", "PENALTY").contains(String.valueOf(item.recordKind())))
                    .allSatisfy(item -> {
                        assertThat(item.scope()).isEqualTo(DisclosureScope.PUBLIC);
                        assertThat(item.reportingDays()).isEqualTo(7);
                        assertThat(item.providers()).contains("market-supervision");
                    })
                    .extracting(CatalogueItemDefinition::recordKind)
                    .containsExactly("LICENCE", "PENALTY");
        });
    }

    /** What an inspection by lot finds is recorded, as promises are; the public is shown no inspection. */
    @Test
    void recordsInspectionsAndPromisesWithoutPublishingInspections() {
        assertThat(tenants.all()).allSatisfy(tenant -> {
            List<CatalogueItemDefinition> items =
                    tenant.section(TenantCatalogue.class).editions().get(0).classes().stream()
                            .flatMap(each -> each.items().stream())
                            .toList();
            assertThat(items).extracting(CatalogueItemDefinition::recordKind).contains("INSPECTION", "PROMISE");
            assertThat(items)
                    .filteredOn(item -> "INSPECTION".equals(item.recordKind()))
                    .allSatisfy(item -> assertThat(item.scope()).isEqualTo(DisclosureScope.GOVERNMENT));
        });
    }

    @Test
    void aThirdTenantNeedsOnlyItsFolder(@TempDir Path target) {
        TenantDirectory three =
                TenantFolders.copyOfShipped(target).withChenggong().load();
        TenantDefinition chenggong = three.findByHost("chenggong.localhost").orElseThrow();
        assertThat(three.all()).hasSize(3);
        assertThat(chenggong.divisionCode()).isEqualTo("530114");
        assertThat(chenggong.bureau("market-supervision")).isPresent();
        TenantScope.runAs(
                chenggong.id(), () -> assertThat(three.current().name().zh()).isEqualTo("昆明市呈贡区"));
    }

    private static Set<String> requirementsOfAreas(TenantDefinition tenant) {
        return TenantAreas.of(tenant).areas().stream()
                .flatMap(area -> area.requirements().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> requirements(String prefix, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    @Test
    void limitsRatesAsTheFileSaysAndAsUsualWhereItSaysNothing() {
        assertThat(kunming.rates().downloads()).isEqualTo(new Rate(20, Duration.ofMinutes(1)));
        assertThat(kunming.rates()).isEqualTo(Rates.USUAL);
    }
}
