package org.creditportal.architecture.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.checks.domain.rule.Holder;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.records.api.subject.RelationRole;
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
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final String SUBJECT = "0SBJ000000001";
    private static final String PERSON = "0SBJ000000002";
    private static final Map<TenantId, TenantDefinition> TENANTS =
            TenantFiles.load(TenantFolders.SHIPPED).all().stream()
                    .collect(Collectors.toMap(TenantDefinition::id, tenant -> tenant));

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

    private static LookAnswer answer(TenantId id, String area, String kind, SubjectKind subject, String... situation) {
        TenantDefinition tenant = TENANTS.get(id);
        List<StandingFact> records = new ArrayList<>();
        List<StandingFact> lists = new ArrayList<>();
        List<StandingFact> measures = new ArrayList<>();
        List<StandingFact> behind = new ArrayList<>();
        for (String told : situation) {
            String[] parts = told.split(":");
            switch (parts[0]) {
                case "list" -> lists.add(listed(tenant, parts[1], false));
                case "repaired", "ended" -> over(tenant, parts, records, lists);
                case "suspended" -> lists.add(listed(tenant, parts[2], true));
                case "penalty" -> records.add(penalty(LocalDate.parse(parts[1])));
                case "marked" ->
                    measures.add(fact(
                            StandingKind.MEASURE,
                            StandingWeight.ADVERSE,
                            "key-supervision",
                            null,
                            FROM,
                            parts.length > 1));
                case "behind" -> behind.add(listed(tenant, "food-drug-ban", false));
                default -> assertThat(told).isIn("nothing", "silent", "minor");
            }
        }
        boolean silent = Arrays.asList(situation).contains("silent");
        List<StandingOutcome> outcomes = List.of(
                new StandingOutcome(new StandingPlace("records", 1), new StandingAnswer(NOW, Map.of(SUBJECT, records))),
                new StandingOutcome(
                        new StandingPlace("lists", 2),
                        silent ? null : new StandingAnswer(NOW, Map.of(SUBJECT, lists, PERSON, behind))),
                new StandingOutcome(
                        new StandingPlace("sanctions", 3), new StandingAnswer(NOW, Map.of(SUBJECT, measures))));
        List<Holder> holders = List.of(
                new Holder(
                        SUBJECT,
                        Set.of(SUBJECT),
                        "测试",
                        subject,
                        Arrays.asList(situation).contains("minor"),
                        null),
                new Holder(
                        PERSON,
                        Set.of(PERSON),
                        "张*",
                        SubjectKind.NATURAL_PERSON,
                        false,
                        RelationRole.LEGAL_REPRESENTATIVE));
        DecidedBy rules = new DecidedBy(
                table(id, area), TenantAreas.of(tenant).area(area).orElseThrow().citation(), model(id, area));
        return new Answering(rules, TenantChecks.of(tenant), kind, NOW, TODAY, FROM, UNTIL)
                .about(
                        new CheckedSubject(SUBJECT, subject, "测试", null, null, false, false),
                        holders,
                        outcomes,
                        List.of());
    }

    private static void over(
            TenantDefinition tenant, String[] parts, List<StandingFact> records, List<StandingFact> lists) {
        boolean repaired = "repaired".equals(parts[0]);
        StandingFact fact =
                "list".equals(parts[1]) ? listed(tenant, parts[2], false) : penalty(LocalDate.parse(parts[2]));
        ("list".equals(parts[1]) ? lists : records).add(fact.over(repaired ? UNTIL : null, repaired ? null : UNTIL));
    }

    private static ScoringModel model(TenantId id, String area) {
        return TenantChecks.of(TENANTS.get(id)).models().stream()
                .filter(model -> model.areas().contains(area))
                .findFirst()
                .orElse(null);
    }

    private static RuleTable table(TenantId id, String area) {
        return TenantChecks.of(TENANTS.get(id)).table(area).orElseThrow();
    }

    private static StandingFact listed(TenantDefinition tenant, String list, boolean suspended) {
        ListColour colour = TenantLists.of(tenant).listType(list).orElseThrow().colour();
        StandingWeight weight = colour == ListColour.RED ? StandingWeight.FAVOURABLE : StandingWeight.ADVERSE;
        return fact(StandingKind.LIST_ENTRY, weight, list, colour, FROM, suspended);
    }

    private static StandingFact penalty(LocalDate decidedOn) {
        return fact(StandingKind.RECORD, StandingWeight.ADVERSE, "PENALTY", null, decidedOn, false);
    }

    private static StandingFact fact(
            StandingKind kind,
            StandingWeight weight,
            String type,
            ListColour colour,
            LocalDate decidedOn,
            boolean suspended) {
        LocalizedText title = new LocalizedText(type, type);
        return new StandingFact(
                kind,
                weight,
                "0FCT" + type,
                type,
                colour,
                title,
                "b",
                "机关",
                "文",
                decidedOn,
                decidedOn,
                null,
                null,
                suspended);
    }

    private static Set<Effect> letters(LookAnswer answer) {
        return answer.effects().stream().map(LineDecision::effect).collect(Collectors.toSet());
    }

    private static Set<Effect> letters(String told) {
        Map<Character, Effect> effects = Map.of(
                'R', Effect.REFUSE,
                'L', Effect.LIMIT,
                'Q', Effect.REQUIRE_REPORT,
                'P', Effect.PRIORITY,
                'B', Effect.BONUS,
                'I', Effect.RAISE_INSPECTION,
                'K', Effect.KEY_SUPERVISION,
                'F', Effect.REFERENCE);
        return told.chars().mapToObj(letter -> effects.get((char) letter)).collect(Collectors.toSet());
    }
}
