package org.creditportal.checks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

class RuleLineFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 13);

    /** What was released for a later day is not undone by a form that shows the table of today. */
    @Test
    void aChangeBuildsOnTheNewestRevisionThoughItIsNotInForceYet() {
        RuleTable inForce = table(0, TODAY.minusYears(1), line(Effect.REFERENCE));
        RuleTable toCome = inForce.with(line(Effect.LIMIT), TODAY.plusMonths(1));
        RuleLineForm form = RuleLineForm.of(toCome, "line", TODAY);
        assertThat(form.getEffect()).isEqualTo(Effect.LIMIT);
        assertThat(form.getValidFrom()).isEqualTo(toCome.validFrom());
        assertThat(form.line(toCome.line("line").orElseThrow())).isEqualTo(line(Effect.LIMIT));
        assertThat(RuleLineForm.of(inForce, "line", TODAY).getValidFrom()).isEqualTo(TODAY);
        assertThat(RuleLineForm.of(inForce, null, TODAY).getEffect()).isNull();
    }

    private static RuleTable table(int revision, LocalDate from, RuleLine line) {
        return new RuleTable("area", revision, from, List.of(), List.of(line));
    }

    private static RuleLine line(Effect effect) {
        return new RuleLine(
                "line", effect, new LocalizedText("规则", "Rule"), null, null, null, null, null, false, null, null, null);
    }
}
