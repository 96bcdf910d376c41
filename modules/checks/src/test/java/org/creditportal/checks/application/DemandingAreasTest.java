package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.checks.api.register.MatterSource;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.application.DemandingAreas.AreaDemand;
import org.creditportal.checks.application.DemandingAreas.Demanded;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.AreaRevision;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;
import org.junit.jupiter.api.Test;

/** Which registered matters demand a look, by what their areas demand of matters of their kind (K-15). */
class DemandingAreasTest {

    private static final String AREA = "qualification-review";
    private static final LocalizedText WORDS = new LocalizedText("评优", "Honours");
    private static final LocalDate FIRST = LocalDate.of(2020, 8, 13);
    private static final LocalDate CHANGED = LocalDate.of(2026, 12, 1);

    @Test
    void aMatterWithoutAKindDemandsWhatEachKindOfItsAreaDemands() {
        assertThat(demands(null, line(Effect.REQUIRE_REPORT))).isTrue();
        assertThat(demands(null, line(Effect.REQUIRE_REPORT, "honour"), line(Effect.REQUIRE_REPORT, "qualification")))
                .isTrue();
        assertThat(demands(null, line(Effect.REQUIRE_REPORT, "honour"), line(Effect.REFERENCE)))
                .isFalse();
        assertThat(demands(null)).isFalse();
    }

    /** Of nobody who told the kind of his matter it is forgotten that just this kind demands a look. */
    @Test
    void aMatterOfAKindDemandsWhatItsKindDemands() {
        assertThat(demands("honour", line(Effect.REQUIRE_REPORT, "honour"))).isTrue();
        assertThat(demands("qualification", line(Effect.REQUIRE_REPORT, "honour")))
                .isFalse();
        assertThat(demands("honour", line(Effect.REFERENCE))).isFalse();
    }

    @Test
    void aReportIsDemandedOfTheKindsThatDemandALookWhereItIsAConditionOfEntry() {
        RuleTable some = table(line(Effect.REQUIRE_REPORT, "honour"));
        Demanded entry = new Demanded(Map.of(AREA, List.of(demand(some, true))));
        assertThat(entry.report(AREA, "honour", null)).isTrue();
        assertThat(entry.report(AREA, "qualification", null)).isFalse();
        assertThat(new Demanded(Map.of(AREA, List.of(demand(some, false)))).report(AREA, "honour", null))
                .isFalse();
        assertThat(entry.report("elsewhere", "honour", null)).isFalse();
        assertThat(entry.kindName(AREA, "honour")).isEqualTo(WORDS);
        assertThat(entry.kindName(AREA, "gone")).isNull();
    }

    @Test
    void registeredMattersAreAskedForByAreaAndKind() {
        assertThat(new Demanded(Map.of(AREA, List.of(demand(table(line(Effect.REQUIRE_REPORT, "honour")), false))))
                        .looks()
                        .toString())
                .contains("e.area = :", "e.kind IN :");
        assertThat(new Demanded(Map.of(AREA, List.of(demand(table(line(Effect.REQUIRE_REPORT)), false))))
                        .looks()
                        .toString())
                .contains("e.area = :")
                .doesNotContain("e.kind");
    }

    /** What is released today charges nobody with what was decided before, and what is taken out today takes no charge back. */
    @Test
    void whatWasDemandedIsJudgedByTheDayOfTheDecision() {
        RuleTable both = table(line(Effect.REQUIRE_REPORT));
        RuleTable then = new RuleTable(AREA, 0, FIRST, both.matterKinds().subList(0, 1), both.lines());
        RuleTable since =
                new RuleTable(AREA, 1, CHANGED, both.matterKinds(), List.of(line(Effect.REQUIRE_REPORT, "honour")));
        Demanded demanded = demanded(since, then);
        LocalDate before = CHANGED.minusDays(1);
        assertThat(demanded.look(AREA, "honour", CHANGED)).isTrue();
        assertThat(demanded.look(AREA, "qualification", CHANGED)).isFalse();
        assertThat(demanded.look(AREA, "qualification", before)).isTrue();
        assertThat(demanded.look(AREA, null, before)).as("one kind then").isTrue();
        assertThat(demanded.look(AREA, null, CHANGED)).as("two kinds since").isFalse();
        assertThat(demanded.look(AREA, "qualification", null)).as("open").isFalse();
        assertThat(demanded.look(AREA, "honour", FIRST.minusDays(1))).isFalse();
        assertThat(demanded.report(AREA, "honour", CHANGED)).isTrue();
        assertThat(demanded.looks().toString()).containsPattern("kind.* OR .*decidedOn >= :.*decidedOn <= :");
        assertThat(demanded(table(), then).look(AREA, null, before))
                .as("gone since")
                .isTrue();
        assertThat(demanded(table(), then).look(AREA, null, CHANGED)).isFalse();
    }

    /** A kind that came since was nobody's when the matter was decided, and one that went since was. */
    @Test
    void theKindIsOneOfTheDayOfDecision() {
        RuleTable both = table(line(Effect.REQUIRE_REPORT));
        DemandingAreas areas =
                areas(new RuleTable(AREA, 1, CHANGED, both.matterKinds().subList(1, 2), both.lines()), both);
        assertThat(areas.ofKind(decided(null, CHANGED), MatterSource.FILE).kind())
                .isEqualTo("honour");
        assertThat(areas.ofKind(decided(null, CHANGED.minusDays(1)), MatterSource.FILE)
                        .kind())
                .isNull();
        assertThat(areas.ofKind(decided("qualification", CHANGED.minusDays(1)), MatterSource.FILE)
                        .kind())
                .isEqualTo("qualification");
        assertThat(areas.ofKind(decided("honour", FIRST.minusDays(1)), MatterSource.FILE)
                        .kind())
                .isEqualTo("honour");
        assertThatThrownBy(() -> areas.ofKind(decided("qualification", null), MatterSource.FILE))
                .hasMessageContaining("matterKindUnknown");
    }

    /** Who writes today's name of a kind into a file of earlier matters means the kind, not its name of then. */
    @Test
    void aKindThatWasCalledOtherwiseIsKnownByItsNameOfToday() {
        RuleTable since = table(line(Effect.REQUIRE_REPORT));
        RuleTable then = new RuleTable(
                AREA,
                0,
                FIRST,
                List.of(since.matterKinds().get(0), new MatterKind("honour", new LocalizedText("评比表彰", "Awards"))),
                since.lines());
        DemandingAreas areas = areas(new RuleTable(AREA, 1, CHANGED, since.matterKinds(), since.lines()), then);
        String today = since.matterKinds().get(1).name().zh();
        assertThat(areas.ofKind(decided(today, CHANGED.minusDays(1)), MatterSource.FILE)
                        .kind())
                .isEqualTo("honour");
        assertThat(areas.ofKind(decided("评比表彰", CHANGED.minusDays(1)), MatterSource.FILE)
                        .kind())
                .isEqualTo("honour");
    }

    private static RegisteredMatter decided(String kind, LocalDate decidedOn) {
        return new RegisteredMatter(AREA, kind, "PY-1", "年度评优", decidedOn, List.of());
    }

    @Test
    void revisionsThatChangeNothingOfTheDemandAreOne() {
        RuleTable then = table(line(Effect.REQUIRE_REPORT));
        RuleTable since = new RuleTable(AREA, 1, CHANGED.minusDays(9), then.matterKinds(), then.lines());
        Demanded demanded = demanded(since, then);
        assertThat(demanded.areas().get(AREA)).extracting(AreaDemand::from).containsExactly(CHANGED, FIRST);
        assertThat(demanded.look(AREA, null, CHANGED.minusDays(9))).isTrue();
        assertThat(demanded.look(AREA, null, FIRST)).isTrue();
    }

    /** How an area binds is changed by officers without a new revision of its rules. */
    @Test
    void aReportIsDemandedFromTheDayOnWhenTheAreaWasBoundSo() {
        assertThat(demanded(table(line(Effect.REQUIRE_REPORT))).report(AREA, "honour", CHANGED))
                .isTrue();
        assertThat(areas(table(line(Effect.REQUIRE_REPORT))).demandsReport(AREA, "honour"))
                .as("today")
                .isTrue();
        assertThat(areas(table(line(Effect.REQUIRE_REPORT, "honour"))).demandsReport(AREA, "qualification"))
                .isFalse();
        assertThat(areas().demandsReport(AREA, "honour")).as("no rules").isFalse();
        assertThat(demanded(table(line(Effect.REQUIRE_REPORT))).report(AREA, "honour", CHANGED.minusDays(1)))
                .isFalse();
        assertThat(demanded(table(line(Effect.REQUIRE_REPORT))).look(AREA, "honour", CHANGED.minusDays(1)))
                .isTrue();
    }

    /** Of the revisions, the newest first; the area is bound more strongly from the day on when they change. */
    private static Demanded demanded(RuleTable... tables) {
        return new Demanded(Map.of(AREA, areas(tables).demands(AREA, CHANGED.plusDays(3))));
    }

    private static DemandingAreas areas(RuleTable... tables) {
        DemandingAreas areas = new DemandingAreas();
        areas.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return CHANGED.plusDays(3);
            }
        };
        areas.rules = new RulesInForce() {
            @Override
            public List<RuleTable> all(String area, LocalDate day) {
                return List.of(tables);
            }

            @Override
            Optional<AreaPolicy> policy(String area, LocalDate day) {
                boolean since = !day.isBefore(CHANGED);
                return Optional.of(bound(
                        since ? Strength.ENTRY_CONDITION : Strength.REFERENCE,
                        since ? new AreaRevision(CHANGED, Instant.MIN) : null));
            }
        };
        return areas;
    }

    private static AreaPolicy bound(Strength strength, AreaRevision revised) {
        return new AreaPolicy(
                AREA, WORDS, strength, null, null, null, null, null, null, false, null, null, null, revised);
    }

    @Test
    void kindsAreToldByIdOrByNameAndTheOnlyOneNeedNotBe() {
        List<MatterKind> kinds = table().matterKinds();
        assertThat(DemandingAreas.kind(told("honour"), kinds, false)).isEqualTo("honour");
        assertThat(DemandingAreas.kind(told(" 资格 "), kinds, true)).isEqualTo("qualification");
        assertThat(DemandingAreas.kind(told(null), kinds, false)).isNull();
        assertThat(DemandingAreas.kind(told(""), kinds.subList(0, 1), true)).isEqualTo("qualification");
        assertThatThrownBy(() -> DemandingAreas.kind(told(null), kinds, true))
                .hasMessageContaining("matterKindUnknown");
        assertThatThrownBy(() -> DemandingAreas.kind(told("bid"), kinds, false))
                .hasMessageContaining("matterKindUnknown");
    }

    private static RegisteredMatter told(String kind) {
        return new RegisteredMatter(AREA, kind, "PY-1", "年度评优", null, List.of());
    }

    private static boolean demands(String kind, RuleLine... lines) {
        return new Demanded(Map.of(AREA, List.of(demand(table(lines), false)))).look(AREA, kind, null);
    }

    private static AreaDemand demand(RuleTable table, boolean report) {
        return DemandingAreas.demand(table, report, FIRST, null);
    }

    private static RuleTable table(RuleLine... lines) {
        return new RuleTable(
                AREA,
                0,
                lines.length == 0 ? CHANGED : FIRST,
                List.of(
                        new MatterKind("qualification", new LocalizedText("资格", "Qualifications")),
                        new MatterKind("honour", WORDS)),
                List.of(lines));
    }

    private static RuleLine line(Effect effect, String... kinds) {
        return new RuleLine(
                "line", effect, WORDS, RuleCondition.ALWAYS, List.of(kinds), null, null, null, false, null, null, null);
    }
}
