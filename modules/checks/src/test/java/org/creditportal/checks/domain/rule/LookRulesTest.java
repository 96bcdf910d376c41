package org.creditportal.checks.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.AreaRevision;
import org.creditportal.responsibility.api.AreaRule;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;
import org.junit.jupiter.api.Test;

class LookRulesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalizedText WORDS = new LocalizedText("应当查询信用报告", "A report is demanded");
    private static final Citation LAW = new Citation("社会信用条例", "第九条", null);

    private static RuleTable table(RuleLine... lines) {
        return new RuleTable("area", 3, MARCH, List.of(new MatterKind("bid", WORDS)), List.of(lines));
    }

    private static RuleLine line(String id, Effect effect, RuleCondition when, List<String> only, List<String> except) {
        return new RuleLine(id, effect, WORDS, when, only, except, null, null, false, null, null, null);
    }

    private static AreaPolicy bound() {
        AreaRule rule = new AreaRule(Effect.REQUIRE_REPORT, WORDS, List.of(), List.of(LAW), null);
        AreaPolicy before = new AreaPolicy(
                "area", WORDS, Strength.REFERENCE, null, null, null, null, null, null, false, null, null, null, null);
        return before.bound(Strength.ENTRY_CONDITION, rule, new AreaRevision(MAY, Instant.EPOCH));
    }

    @Test
    void whatALookDoesIsReplacedAndWhatHangsOnASubjectStays() {
        RuleCondition banned = new RuleCondition(List.of("ban"), null, null, null, null, false);
        RuleTable rules = LookRules.bound(
                table(
                        line("refusal", Effect.REFUSE, banned, null, null),
                        line("weighed", Effect.REFERENCE, null, null, null),
                        line("behind", Effect.REFERENCE, banned, null, null),
                        line("bonus", Effect.BONUS, null, null, null)),
                bound());
        assertThat(rules.lines()).extracting(RuleLine::id).containsExactly("refusal", "weighed", "behind", "bonus");
        RuleLine look = rules.line("weighed").orElseThrow();
        assertThat(look.effect()).isEqualTo(Effect.REQUIRE_REPORT);
        assertThat(look.basis()).containsExactly(LAW);
        assertThat(rules.validFrom()).isEqualTo(MAY);
        assertThat(rules.revision()).isEqualTo(3);
    }

    /** One line is for whatever several were for, and takes out what all of them took out. */
    @Test
    void theMattersStayThose() {
        RuleLine look = LookRules.bound(
                        table(
                                line("one", Effect.REFERENCE, null, List.of("bid"), List.of("gift", "loan")),
                                line("other", Effect.REQUIRE_REPORT, null, List.of("lease"), List.of("gift"))),
                        bound())
                .lines()
                .get(0);
        assertThat(look.onlyFor()).containsExactly("bid", "lease");
        assertThat(look.exceptFor()).containsExactly("gift");
    }

    @Test
    void whereNothingWasSaidOfALookItIsSaidAtTheEnd() {
        assertThat(LookRules.bound(table(line("bonus", Effect.BONUS, null, null, null)), bound())
                        .lines())
                .extracting(RuleLine::id)
                .containsExactly("bonus", "founded");
    }
}
