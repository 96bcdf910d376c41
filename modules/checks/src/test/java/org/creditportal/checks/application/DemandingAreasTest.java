package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

/** A matter that is registered tells of no kind: what some kinds alone demand charges nobody (K-15). */
class DemandingAreasTest {

    private static final LocalizedText WORDS = new LocalizedText("评优", "Honours");

    @Test
    void anAreaDemandsALookWhereEachOfItsKindsOfMattersDoes() {
        assertThat(DemandingAreas.demandsLook(table(line(Effect.REQUIRE_REPORT))))
                .isTrue();
        assertThat(DemandingAreas.demandsLook(
                        table(line(Effect.REQUIRE_REPORT, "honour"), line(Effect.REQUIRE_REPORT, "qualification"))))
                .isTrue();
        assertThat(DemandingAreas.demandsLook(table(line(Effect.REQUIRE_REPORT, "honour"), line(Effect.REFERENCE))))
                .isFalse();
        assertThat(DemandingAreas.demandsLook(table())).isFalse();
    }

    private static RuleTable table(RuleLine... lines) {
        return new RuleTable(
                "qualification-review",
                0,
                LocalDate.of(2020, 8, 13),
                List.of(new MatterKind("qualification", WORDS), new MatterKind("honour", WORDS)),
                List.of(lines));
    }

    private static RuleLine line(Effect effect, String... kinds) {
        return new RuleLine(
                "line", effect, WORDS, RuleCondition.ALWAYS, List.of(kinds), null, null, null, false, null, null, null);
    }
}
