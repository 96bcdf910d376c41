package org.creditportal.architecture.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.HintReason;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.checks.domain.rule.Holder;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.TenantAreas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of every rule of both tenants, whatever a subject is held for; tried with whatever chance brings, always the same. */
class AreaRulePropertiesTest {

    private static final int RUNS = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final String SUBJECT = "0SBJ000000001";
    private static final Map<String, StandingKind> HELD_BY =
            Map.of("records", StandingKind.RECORD, "lists", StandingKind.LIST_ENTRY, "sanctions", StandingKind.MEASURE);
    private static final SubjectKind[] KINDS = SubjectKind.values();

    @TestFactory
    Stream<DynamicTest> everyAreaOfBothTenants() {
        return TenantFiles.load(TenantFolders.SHIPPED).all().stream()
                .flatMap(tenant -> TenantChecks.of(tenant).tables().stream()
                        .map(table -> DynamicTest.dynamicTest(
                                tenant.id() + " " + table.area(), () -> new Area(tenant, table).tryOut())));
    }

    /** One table of rules. */
    private static final class Area {

        private final TenantDefinition tenant;
        private final RuleTable table;
        private final Citation document;
        private final Random random = new Random(7);

        Area(TenantDefinition tenant, RuleTable table) {
            this.tenant = tenant;
            this.table = table;
            this.document =
                    TenantAreas.of(tenant).area(table.area()).orElseThrow().citation();
        }

        void tryOut() {
            for (int run = 0; run < RUNS; run++) {
                String kind = table.matterKinds()
                        .get(random.nextInt(table.matterKinds().size()))
                        .id();
                Asked asked = new Asked(kind, KINDS[random.nextInt(KINDS.length)], facts());
                LookAnswer answer = answer(asked, FROM, UNTIL, List.of());
                answer.effects()
                        .forEach(effect -> assertThat(effect.citations()).contains(document));
                namesChangeNothing(asked, answer);
                whatDoesNotCountChangesNothing(asked, answer);
                aLongerPeriodTakesNothingAway(asked, answer);
            }
        }

        private void namesChangeNothing(Asked asked, LookAnswer answer) {
            List<HintRow> hints =
                    List.of(new HintRow("0SBJ000000009", asked.subject(), "测试", null, HintReason.NAME_ENTERED));
            LookAnswer hinted = answer(asked, FROM, UNTIL, hints);
            assertThat(hinted.decisions()).isEqualTo(answer.decisions());
            assertThat(hinted.result()).isEqualTo(answer.result());
            assertThat(answering(asked, FROM, UNTIL).nobody(hints).decisions()).isEmpty();
        }

        private void whatDoesNotCountChangesNothing(Asked asked, LookAnswer answer) {
            List<StandingFact> more = new ArrayList<>(asked.facts());
            for (StandingFact fact : facts()) {
                more.add(suspended(fact));
                more.add(fact.over(UNTIL, null));
                more.add(fact.over(null, UNTIL));
            }
            LookAnswer other = answer(new Asked(asked.kind(), asked.subject(), more), FROM, UNTIL, List.of());
            assertThat(other.decisions()).isEqualTo(answer.decisions());
        }

        /** But for what is granted to those alone against whom nothing speaks, and what rests on points. */
        private void aLongerPeriodTakesNothingAway(Asked asked, LookAnswer answer) {
            LookAnswer longer =
                    answer(asked, FROM.minusDays(random.nextInt(400)), UNTIL.plusDays(random.nextInt(150)), List.of());
            assertThat(lines(longer)).containsAll(lines(answer));
        }

        private Set<String> lines(LookAnswer answer) {
            Set<String> unconditional = table.lines().stream()
                    .filter(line -> !line.unlessAdverse())
                    .map(RuleLine::id)
                    .collect(Collectors.toSet());
            return answer.effects().stream()
                    .map(LineDecision::line)
                    .filter(unconditional::contains)
                    .collect(Collectors.toSet());
        }

        private LookAnswer answer(Asked asked, LocalDate from, LocalDate until, List<HintRow> hints) {
            return answering(asked, from, until)
                    .about(
                            new CheckedSubject(SUBJECT, asked.subject(), "测试", null, null, false, false),
                            List.of(new Holder(SUBJECT, Set.of(SUBJECT), "测试", asked.subject(), false, null)),
                            List.of(told("records", 1, asked), told("lists", 2, asked), told("sanctions", 3, asked)),
                            hints);
        }

        private Answering answering(Asked asked, LocalDate from, LocalDate until) {
            return new Answering(
                    new DecidedBy(table, document, null),
                    TenantChecks.of(tenant),
                    asked.kind(),
                    NOW,
                    TODAY,
                    from,
                    until);
        }

        private static StandingOutcome told(String module, int place, Asked asked) {
            StandingKind kind = HELD_BY.get(module);
            return new StandingOutcome(
                    new StandingPlace(module, place),
                    new StandingAnswer(
                            NOW,
                            Map.of(
                                    SUBJECT,
                                    asked.facts().stream()
                                            .filter(fact -> fact.kind() == kind)
                                            .toList())));
        }

        private List<StandingFact> facts() {
            List<ListTypeDefinition> lists = TenantLists.of(tenant).listTypes();
            List<StandingFact> facts = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                ListTypeDefinition list = lists.get(random.nextInt(lists.size()));
                facts.add(fact(StandingKind.LIST_ENTRY, list.id(), list.colour()));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                facts.add(fact(StandingKind.RECORD, random.nextBoolean() ? "PENALTY" : "LICENCE", null));
            }
            if (random.nextInt(4) == 0) {
                facts.add(fact(StandingKind.MEASURE, "key-supervision", null));
            }
            return facts;
        }

        private StandingFact fact(StandingKind kind, String type, ListColour colour) {
            LocalDate decidedOn = FROM.minusDays(300).plusDays(random.nextInt(800));
            return new StandingFact(
                    kind,
                    weight(type, colour),
                    "0FCT" + type + decidedOn,
                    type,
                    colour,
                    new LocalizedText(type, type),
                    "b",
                    "机关",
                    "文",
                    decidedOn,
                    decidedOn,
                    null,
                    null,
                    false);
        }

        private static StandingWeight weight(String type, ListColour colour) {
            if (colour == ListColour.RED) {
                return StandingWeight.FAVOURABLE;
            }
            return "LICENCE".equals(type) ? StandingWeight.NEUTRAL : StandingWeight.ADVERSE;
        }

        private static StandingFact suspended(StandingFact fact) {
            return AreaRulesAlwaysTest.changed(fact, fact.number() + "S", true);
        }
    }

    private record Asked(String kind, SubjectKind subject, List<StandingFact> facts) {}
}
