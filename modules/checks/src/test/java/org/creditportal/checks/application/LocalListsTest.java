package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

/** Who is registered elsewhere is not told to be on no list that nobody delivers (K-36). */
class LocalListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final CheckedSubject SUBJECT =
            new CheckedSubject("0SBJ1", SubjectKind.LEGAL_PERSON, "外省公司", null, null, false, false);
    private static final TenantLists LISTS = new TenantLists(
            List.of(list("abnormal-operation", ListColour.WATCH), list("judgment-defaulter", ListColour.BLACK)),
            List.of(),
            List.of(source("judgment-defaulter")),
            List.of(),
            null);

    @Test
    void namesTheListsThatRefuseInTheMatterAndThatNobodyDelivers() {
        RuleCondition named =
                new RuleCondition(List.of("abnormal-operation", "judgment-defaulter"), null, null, null, null, false);
        assertThat(told(Effect.REFUSE, named, SUBJECT)).containsExactly("abnormal-operation");
        assertThat(told(Effect.REFERENCE, named, SUBJECT)).isEmpty();
        assertThat(told(Effect.REFUSE, named, null)).isEmpty();
        RuleCondition watched = new RuleCondition(null, List.of(ListColour.WATCH), null, null, null, false);
        assertThat(told(Effect.REFUSE, watched, SUBJECT)).containsExactly("abnormal-operation");
        RuleCondition black = new RuleCondition(null, List.of(ListColour.BLACK), null, null, null, false);
        assertThat(told(Effect.REFUSE, black, SUBJECT)).isEmpty();
    }

    private static List<String> told(Effect effect, RuleCondition when, CheckedSubject subject) {
        RuleLine line = new RuleLine(
                "line", effect, text("规则"), when, List.of("supplier"), null, null, null, false, null, null, null);
        LookAnswer answer = new LookAnswer(
                Instant.parse("2026-06-01T02:00:00Z"),
                TODAY,
                TODAY.minusYears(3),
                TODAY,
                "supplier",
                CheckResult.NOTHING_IN_PERIOD,
                subject,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        RuleTable rules = new RuleTable("government-procurement", 0, TODAY, List.of(), List.of(line));
        return LocalLists.of(rules, answer, LISTS).stream()
                .map(LocalizedText::zh)
                .toList();
    }

    private static ListTypeDefinition list(String id, ListColour colour) {
        return new ListTypeDefinition(
                id, colour, text(id), null, null, null, null, 36, null, TODAY, null, null, false, null, null, null);
    }

    private static ListSource source(String list) {
        return new ListSource("courts", text("法院"), null, "最高人民法院", list, "court", 7, null, false, null, null);
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(words, words);
    }
}
