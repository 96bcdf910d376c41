package org.creditportal.architecture.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.creditportal.architecture.tenants.AreaSituations.TENANTS;
import static org.creditportal.architecture.tenants.AreaSituations.answer;
import static org.creditportal.architecture.tenants.AreaSituations.letters;
import static org.creditportal.architecture.tenants.AreaSituations.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.TenantAreas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules of both tenants, case by case: area, kind of matter, kind of subject, and for each situation the effects, by their
 * letters: R refuse, L limit, Q report required, P priority, B bonus, I inspection raised, K key supervision, F reference.
 */
class AreaRulesTest {

    private static final int FEWEST_CASES = 150;
    /** In the order of the columns of {@link AreaRuleCases}. */
    private static final List<String> SITUATIONS = List.of(
            "nothing",
            "list:serious-violation",
            "list:abnormal-operation",
            "list:OTHER",
            "list:RED",
            "list:RED list:serious-violation",
            "suspended:list:serious-violation",
            "penalty:2025-12-31",
            "penalty:2024-12-31",
            "silent");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = AreaRuleCases.KUNMING)
    void kunmingDecidesAsItsDocumentSays(
            String requirement,
            String area,
            String kind,
            SubjectKind subject,
            String nothing,
            String serious,
            String abnormal,
            String other,
            String red,
            String both,
            String suspended,
            String inPeriod,
            String before,
            String silent) {
        cases(
                new TenantId("kunming"),
                "food-drug-ban",
                "integrity-model",
                requirement,
                area,
                kind,
                subject,
                List.of(nothing, serious, abnormal, other, red, both, suspended, inPeriod, before, silent));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = AreaRuleCases.BEIDAIHE)
    void beidaiheRefusesNobodyAndFavoursWhoIsInGoodStanding(
            String requirement,
            String area,
            String kind,
            SubjectKind subject,
            String nothing,
            String serious,
            String abnormal,
            String other,
            String red,
            String both,
            String suspended,
            String inPeriod,
            String before,
            String silent) {
        cases(
                new TenantId("beidaihe"),
                "work-safety-violation",
                "tax-credit-a",
                requirement,
                area,
                kind,
                subject,
                List.of(nothing, serious, abnormal, other, red, both, suspended, inPeriod, before, silent));
    }

    private static void cases(
            TenantId id,
            String other,
            String red,
            String requirement,
            String area,
            String kind,
            SubjectKind subject,
            List<String> expected) {
        for (int i = 0; i < SITUATIONS.size(); i++) {
            String situation = SITUATIONS.get(i).replace("OTHER", other).replace("RED", red);
            LookAnswer answer = answer(id, area, kind, subject, situation.split(" "));
            String told = requirement + " " + area + " " + kind + " " + subject + ": " + situation;
            assertThat(letters(answer)).as(told).isEqualTo(letters(expected.get(i)));
            answer.effects().forEach(effect -> assertThat(effect.citations())
                    .as(told)
                    .contains(TenantAreas.of(TENANTS.get(id))
                            .area(area)
                            .orElseThrow()
                            .citation()));
            answer.effects().stream()
                    .filter(effect -> effect.effect() == Effect.REFUSE)
                    .forEach(effect -> assertThat(effect.citations()).as(told).hasSizeGreaterThan(1));
        }
        assertThat(letters(answer(id, area, kind, subject, "list:" + red, "list:abnormal-operation", "licence")))
                .as(requirement + " " + area + " " + kind + ": nothing favours whom anything speaks against")
                .isEqualTo(letters(expected.get(2)));
        for (String[] like : likeNothing(subject)) {
            assertThat(letters(answer(id, area, kind, subject, like)))
                    .as(requirement + " " + area + " " + kind + " " + subject + ": " + String.join(" ", like))
                    .isEqualTo(letters(expected.get(0)));
        }
        assertThat(table(id, area).lines()).as(area).anyMatch(line -> line.requirements()
                .contains(requirement));
    }

    /** Situations from which nothing follows that would not follow from nothing: repaired, expired, and of a minor. */
    private static List<String[]> likeNothing(SubjectKind subject) {
        List<String[]> all = new ArrayList<>();
        all.add(new String[] {"repaired:list:serious-violation", "repaired:penalty:2025-12-31"});
        all.add(new String[] {"ended:list:serious-violation", "ended:penalty:2025-12-31"});
        if (subject.isPerson()) {
            all.add(new String[] {"minor", "list:serious-violation", "penalty:2025-12-31"});
        }
        return all;
    }

    /** Different ones each, of every kind of matter that the tenant's areas know. */
    @Test
    void thereAreAHundredAndFiftyCasesOfEachTenantAndMore() {
        Map.of("kunming", AreaRuleCases.KUNMING, "beidaihe", AreaRuleCases.BEIDAIHE)
                .forEach((tenant, table) -> {
                    List<String[]> rows =
                            table.lines().map(row -> row.split("\\s*\\|\\s*")).toList();
                    Set<String> asked = rows.stream()
                            .map(row -> row[1] + " " + row[2] + " " + row[3])
                            .collect(Collectors.toSet());
                    assertThat(asked).as(tenant).hasSameSizeAs(rows);
                    assertThat(asked.size() * SITUATIONS.size()).as(tenant).isGreaterThanOrEqualTo(FEWEST_CASES);
                    assertThat(rows.stream().map(row -> row[1] + " " + row[2]).collect(Collectors.toSet()))
                            .as(tenant)
                            .isEqualTo(TenantChecks.of(TENANTS.get(new TenantId(tenant))).tables().stream()
                                    .flatMap(rules ->
                                            rules.matterKinds().stream().map(kind -> rules.area() + " " + kind.id()))
                                    .collect(Collectors.toSet()));
                });
    }

    @Test
    void aPersonOnTheBanListBehindACompanyIsToldAndNothingFollowsByItself() {
        LookAnswer behind =
                answer(new TenantId("kunming"), "food-drug-supervision", "permit", SubjectKind.LEGAL_PERSON, "behind");
        assertThat(letters(behind)).isEqualTo(letters("F"));
        assertThat(behind.effects()).extracting(LineDecision::line).contains("persons-behind");
        assertThat(behind.decisions())
                .filteredOn(decision -> decision.effect() == Effect.REFUSE)
                .extracting(LineDecision::outcome)
                .containsExactly(LineOutcome.NOT_FOR_THIS);
    }

    /** The regulation names support with public funds; poverty relief stays taken out. */
    @Test
    void whoOwesMigrantWorkersTheirWagesIsRefusedSubsidiesByThatLaw() {
        TenantId kunming = new TenantId("kunming");
        LookAnswer refused =
                answer(kunming, "fiscal-subsidies", "subsidy", SubjectKind.LEGAL_PERSON, "list:migrant-wage-arrears");
        assertThat(letters(refused)).isEqualTo(letters("RQ"));
        assertThat(refused.effects())
                .flatExtracting(LineDecision::citations)
                .extracting(Citation::document)
                .contains("保障农民工工资支付条例");
        assertThat(letters(answer(
                        kunming,
                        "fiscal-subsidies",
                        "poverty-relief",
                        SubjectKind.LEGAL_PERSON,
                        "list:migrant-wage-arrears")))
                .isEqualTo(letters("Q"));
    }

    /** For life for fake drugs, ten years for papers and fraud, ten years until life for the rest. */
    @Test
    void aBanFromTheDrugTradeCitesEachArticleWithWhatItSays() {
        RuleLine banned = table(new TenantId("kunming"), "food-drug-supervision")
                .line("banned-person")
                .orElseThrow();
        assertThat(banned.basis())
                .filteredOn(law -> law.document().equals("中华人民共和国药品管理法"))
                .extracting(Citation::article, Citation::text)
                .containsExactly(
                        tuple("第一百一十八条", "终身禁止从事药品生产经营活动"),
                        tuple("第一百二十二条、第一百二十三条", "十年内禁止从事药品生产经营活动"),
                        tuple("第一百二十四条至第一百二十六条", "十年直至终身禁止从事药品生产经营"));
    }

    @Test
    void bothTenantsAnswerDifferentlyForTheSameSubject() {
        String[] situation = {"list:serious-violation"};
        LookAnswer city =
                answer(new TenantId("kunming"), "fiscal-subsidies", "subsidy", SubjectKind.LEGAL_PERSON, situation);
        LookAnswer district =
                answer(new TenantId("beidaihe"), "fiscal-subsidies", "subsidy", SubjectKind.LEGAL_PERSON, situation);
        assertThat(city.has(Effect.REFUSE)).isTrue();
        assertThat(district.has(Effect.REFUSE)).isFalse();
        assertThat(district.result()).isEqualTo(CheckResult.HIT);
    }

    @Test
    void bothTenantsModelsAreSoundAndExplainEveryPoint() {
        LookAnswer city = answer(
                new TenantId("kunming"),
                "government-invested-construction",
                "contractor",
                SubjectKind.LEGAL_PERSON,
                "penalty:2025-12-31",
                "suspended:list:serious-violation");
        assertThat(city.score().points()).isEqualByComparingTo("66");
        assertThat(city.score().leavesOut()).isTrue();
        LookAnswer district = answer(
                new TenantId("beidaihe"),
                "drug-safety",
                "drug-procurement",
                SubjectKind.LEGAL_PERSON,
                "penalty:2025-12-31");
        assertThat(district.score().points()).isEqualByComparingTo("65");
        assertThat(district.score().grade()).isEqualTo("C");
        TENANTS.values().forEach(tenant -> TenantChecks.of(tenant).models().forEach(ScoringModel::demandSound));
        assertThat(city.score().lines()).allMatch(line -> line.citation() != null);
    }

    @Test
    void aMarkOfKeySupervisionIsSeenUnlessItStandsStill() {
        TenantId kunming = new TenantId("kunming");
        assertThat(letters(answer(kunming, "food-drug-supervision", "supervision", SubjectKind.LEGAL_PERSON, "marked")))
                .contains(Effect.KEY_SUPERVISION);
        assertThat(letters(answer(
                        kunming, "food-drug-supervision", "supervision", SubjectKind.LEGAL_PERSON, "marked:suspended")))
                .doesNotContain(Effect.KEY_SUPERVISION);
    }

    @Test
    void everyRefusalHasItsLawAndEveryLineItsRequirement() {
        TENANTS.values().stream()
                .flatMap(tenant -> TenantChecks.of(tenant).tables().stream())
                .flatMap(table -> table.lines().stream())
                .forEach(line -> {
                    line.demandComplete();
                    assertThat(line.requirements()).as(line.id()).isNotEmpty();
                });
        assertThat(TenantChecks.of(TENANTS.get(new TenantId("beidaihe"))).tables())
                .flatExtracting(RuleTable::lines)
                .extracting(RuleLine::effect)
                .doesNotContain(Effect.REFUSE);
    }
}
