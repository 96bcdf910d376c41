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
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LookAnswer;
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

/**
 * What the shipped rules answer in situations that are told in words: {@code list:<id>}, {@code suspended:list:<id>}, {@code penalty:<day>},
 * {@code licence}, {@code marked}, {@code behind}, {@code minor}, {@code silent}, {@code repaired:} and {@code ended:} before either of the first two.
 */
final class AreaSituations {

    static final Map<TenantId, TenantDefinition> TENANTS = TenantFiles.load(TenantFolders.SHIPPED).all().stream()
            .collect(Collectors.toMap(TenantDefinition::id, tenant -> tenant));

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final String SUBJECT = "0SBJ000000001";
    private static final String PERSON = "0SBJ000000002";

    private AreaSituations() {}

    static LookAnswer answer(TenantId id, String area, String kind, SubjectKind subject, String... situation) {
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
                case "licence" ->
                    records.add(fact(StandingKind.RECORD, StandingWeight.NEUTRAL, "LICENCE", null, FROM, false));
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

    static RuleTable table(TenantId id, String area) {
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

    static Set<Effect> letters(LookAnswer answer) {
        return answer.effects().stream().map(LineDecision::effect).collect(Collectors.toSet());
    }

    static Set<Effect> letters(String told) {
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
