package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.BehindRow;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.HintReason;
import org.creditportal.checks.api.check.HintRow;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.NotCounted;
import org.creditportal.checks.api.check.SourceRow;
import org.creditportal.checks.api.check.SourceStanding;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.rule.Facts;
import org.creditportal.checks.domain.scoring.Models;
import org.creditportal.checks.domain.scoring.Scoring;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

class LookJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalizedText WORDS = new LocalizedText("规则", "Rule");
    private static final Citation LAW = new Citation("法", "第一条", null);

    private static final CreditScore SCORE = new Scoring(Models.construction())
            .score(
                    SubjectKind.LEGAL_PERSON,
                    List.of(
                            Facts.counted(Facts.penalty(DAY)),
                            Facts.notCounted(Facts.licence(DAY), NotCounted.SUSPENDED)),
                    DAY);

    @Test
    void anAnswerIsReadAsItWasKept() {
        LookAnswer answer = new LookAnswer(
                Instant.parse("2026-06-01T02:00:00.123456Z"),
                DAY,
                DAY.minusMonths(36),
                DAY,
                "supplier",
                CheckResult.HIT,
                new CheckedSubject("0SBJ000000001", SubjectKind.LEGAL_PERSON, "测试", "91", null, false, true),
                List.of(new BehindRow(RelationRole.LEGAL_REPRESENTATIVE, "张*", false)),
                List.of(
                        Facts.counted(Facts.listed("serious-violation", ListColour.BLACK)),
                        Facts.notCounted(Facts.penalty(DAY), NotCounted.SUSPENDED),
                        Facts.behind(Facts.licence(DAY), RelationRole.SHAREHOLDER)),
                List.of(new LineDecision("a", Effect.REFUSE, WORDS, LineOutcome.APPLIES, List.of(LAW), List.of("x"))),
                List.of(new SourceRow("lists", SourceStanding.ANSWERED, Instant.parse("2026-06-01T02:00:00Z"))),
                List.of(new HintRow("0SBJ000000002", SubjectKind.SOLE_TRADER, "同名", null, HintReason.NAME_ENTERED)),
                SCORE);
        assertThat(LookJson.read(LookJson.write(answer), LookAnswer.class)).isEqualTo(answer);
    }

    @Test
    void rulesAreReadAsTheyWereKept() {
        RuleLine line = new RuleLine(
                "a",
                Effect.REFUSE,
                WORDS,
                new RuleCondition(
                        List.of("serious-violation"), List.of(ListColour.BLACK), List.of("PENALTY"), null, null, true),
                List.of("supplier"),
                List.of(),
                List.of(SubjectKind.LEGAL_PERSON),
                List.of(RelationRole.LEGAL_REPRESENTATIVE),
                true,
                List.of(LAW),
                List.of("K-36"),
                null);
        DecidedBy rules = new DecidedBy(
                new RuleTable("area", 3, DAY, List.of(new MatterKind("supplier", WORDS)), List.of(line)),
                LAW,
                Models.construction());
        assertThat(LookJson.read(LookJson.write(rules), DecidedBy.class)).isEqualTo(rules);
    }
}
