package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.creditportal.checks.api.batch.LineProblem;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.api.rule.TenantChecks.SourceTerm;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.checks.domain.rule.Holder;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

/** What the workbook of a check of many tells of a line. */
class BatchColumnsTest {

    private static final String SUBJECT = "0SBJ000000001";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    private final BatchColumns columns = new BatchColumns(Locale.CHINESE, 7);

    @Test
    void everyColumnHasItsTitleAndTheRulesAndThePeriodAreTold() {
        List<String> told = columns.of(line(clean(List.of(answered("lists"))), null, null));
        assertThat(told).hasSameSizeAs(columns.titles());
        assertThat(told).contains("7", "2023-06-01 / 2026-06-01", "查询期内未查见");
    }

    @Test
    void aLineThatWasNotLookedAtOrWasAskedBeforeSaysSo() {
        assertThat(last(line(answering().unable(List.of()), LineProblem.IMPOSSIBLE, null)))
                .contains("代码或号码不成立");
        assertThat(columns.of(line(answering().unable(List.of()), LineProblem.AMBIGUOUS, null)))
                .contains("未能核查", "该代码或者号码指向多个主体，未查询；请按现行代码或者号码查询，或者由信用办核实合并");
        assertThat(last(line(answering().unable(List.of()), LineProblem.NOT_PERMITTED, 3)))
                .contains("与第3行重复", "未获许可");
    }

    @Test
    void aSourceThatIsSilentIsNamedAndNobodyIsCalledClean() {
        BatchLook look = line(clean(List.of(new StandingOutcome(new StandingPlace("lists", 2), null))), null, null);
        assertThat(columns.of(look)).contains("未能核查");
        assertThat(last(look)).contains("红黑名单");
    }

    /** Nobody is on record whom a line looks at: what it would bring is not known, and nobody is called clean. */
    @Test
    void aLineThatLooksAtNobodyOnRecordIsToldAsUnknown() {
        RuleLine looking = new RuleLine(
                "banned",
                Effect.REFUSE,
                new LocalizedText("禁止准入", "Barred"),
                new RuleCondition(List.of("ban"), null, null, null, null, false),
                null,
                null,
                null,
                List.of(RelationRole.LEGAL_REPRESENTATIVE),
                false,
                null,
                null,
                null);
        BatchLook look = line(clean(List.of(answered("lists")), List.of(looking)), null, null);
        assertThat(columns.of(look)).contains("未能核查", "无法判断: 禁止准入");
        assertThat(last(look)).contains("没有在册");
    }

    private String last(BatchLook look) {
        List<String> told = columns.of(look);
        return told.get(told.size() - 1);
    }

    private static BatchLook line(LookAnswer answer, LineProblem problem, Integer sameAs) {
        return new BatchLook(1, 4, "91530102MA6K000000", null, answer, problem, sameAs);
    }

    private static LookAnswer clean(List<StandingOutcome> outcomes) {
        return clean(outcomes, List.of());
    }

    private static LookAnswer clean(List<StandingOutcome> outcomes, List<RuleLine> lines) {
        return answering(lines)
                .about(
                        new CheckedSubject(SUBJECT, SubjectKind.LEGAL_PERSON, "测试有限公司", null, null, false, false),
                        List.of(new Holder(SUBJECT, Set.of(SUBJECT), "测试有限公司", SubjectKind.LEGAL_PERSON, false, null)),
                        outcomes,
                        List.of());
    }

    private static StandingOutcome answered(String module) {
        return new StandingOutcome(new StandingPlace(module, 2), new StandingAnswer(NOW, Map.of()));
    }

    private static Answering answering() {
        return answering(List.of());
    }

    private static Answering answering(List<RuleLine> lines) {
        TenantChecks terms =
                new TenantChecks(36, 60, List.of(new SourceTerm("lists", 24, false, null)), List.of(), List.of(), null);
        DecidedBy rules = new DecidedBy(new RuleTable("area", 7, TODAY, List.of(), lines), null, null);
        return new Answering(rules, terms, "supplier", NOW, TODAY, TODAY.minusYears(3), TODAY);
    }
}
