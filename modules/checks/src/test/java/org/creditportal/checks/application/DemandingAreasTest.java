package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.application.DemandingAreas.Demanded;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

/** Which registered matters demand a look, by what their areas demand of matters of their kind (K-15). */
class DemandingAreasTest {

    private static final String AREA = "qualification-review";
    private static final LocalizedText WORDS = new LocalizedText("评优", "Honours");

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
        Demanded entry = new Demanded(Map.of(AREA, DemandingAreas.demand(some, true)));
        assertThat(entry.report(AREA, "honour")).isTrue();
        assertThat(entry.report(AREA, "qualification")).isFalse();
        assertThat(new Demanded(Map.of(AREA, DemandingAreas.demand(some, false))).report(AREA, "honour"))
                .isFalse();
        assertThat(entry.report("elsewhere", "honour")).isFalse();
        assertThat(entry.kindName(AREA, "honour")).isEqualTo(WORDS);
        assertThat(entry.kindName(AREA, "gone")).isNull();
    }

    @Test
    void registeredMattersAreAskedForByAreaAndKind() {
        assertThat(new Demanded(Map.of(
                                AREA, DemandingAreas.demand(table(line(Effect.REQUIRE_REPORT, "honour")), false)))
                        .looks()
                        .toString())
                .contains("e.area = :", "e.kind IN :");
        assertThat(new Demanded(Map.of(AREA, DemandingAreas.demand(table(line(Effect.REQUIRE_REPORT)), false)))
                        .looks()
                        .toString())
                .contains("e.area = :")
                .doesNotContain("e.kind");
    }

    @Test
    void kindsAreToldByIdOrByNameAndTheOnlyOneNeedNotBe() {
        List<MatterKind> kinds = table().matterKinds();
        assertThat(DemandingAreas.kind(told("honour"), kinds, false)).isEqualTo("honour");
        assertThat(DemandingAreas.kind(told(" 资格 "), kinds, true)).isEqualTo("qualification");
        assertThat(DemandingAreas.kind(told(null), kinds, false)).isNull();
        assertThat(DemandingAreas.kind(told(""), kinds.subList(0, 1), true)).isEqualTo("qualification");
        assertThatThrownBy(() -> DemandingAreas.kind(told(null), kinds, true)).hasMessageContaining("matterKindUnknown");
        assertThatThrownBy(() -> DemandingAreas.kind(told("bid"), kinds, false))
                .hasMessageContaining("matterKindUnknown");
    }

    private static RegisteredMatter told(String kind) {
        return new RegisteredMatter(AREA, kind, "PY-1", "年度评优", null, List.of());
    }

    private static boolean demands(String kind, RuleLine... lines) {
        return new Demanded(Map.of(AREA, DemandingAreas.demand(table(lines), false))).look(AREA, kind);
    }

    private static RuleTable table(RuleLine... lines) {
        return new RuleTable(
                AREA,
                0,
                LocalDate.of(2020, 8, 13),
                List.of(new MatterKind("qualification", new LocalizedText("资格", "Qualifications")), new MatterKind("honour", WORDS)),
                List.of(lines));
    }

    private static RuleLine line(Effect effect, String... kinds) {
        return new RuleLine(
                "line", effect, WORDS, RuleCondition.ALWAYS, List.of(kinds), null, null, null, false, null, null, null);
    }
}
