package org.creditportal.checks.domain.scoring;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.scoring.ScoreBand;
import org.creditportal.checks.api.scoring.ScoreGrade;
import org.creditportal.checks.api.scoring.ScoreIndicator;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.SubjectKind;

/** Scoring models without a tenant. */
public final class Models {

    public static final Citation DOCUMENT = new Citation("文件", "三（三）", null);
    public static final Citation LAW = new Citation("法", "第一条", null);

    private Models() {}

    public static ScoringModel construction() {
        return of(List.of(penalties(60), lists(40)), grades());
    }

    public static ScoringModel of(List<ScoreIndicator> indicators, List<ScoreGrade> grades) {
        return new ScoringModel(
                "construction",
                0,
                LocalDate.of(2026, 1, 1),
                words("模型"),
                List.of("area"),
                List.of(SubjectKind.LEGAL_PERSON),
                DOCUMENT,
                indicators,
                grades,
                true,
                List.of("K-37"),
                null);
    }

    public static ScoreIndicator penalties(int weight) {
        return new ScoreIndicator(
                "penalties",
                words("处罚"),
                weight,
                new RuleCondition(null, null, List.of("PENALTY"), null, null, false),
                12,
                List.of(new ScoreBand(0, 100), new ScoreBand(1, 50), new ScoreBand(3, 0)),
                false,
                LAW);
    }

    public static ScoreIndicator lists(int weight) {
        return new ScoreIndicator(
                "lists",
                words("名单"),
                weight,
                new RuleCondition(null, List.of(ListColour.BLACK), null, null, null, false),
                0,
                List.of(new ScoreBand(0, 100), new ScoreBand(1, 0)),
                true,
                null);
    }

    static ScoreIndicator licences(int without, int with, boolean veto) {
        return new ScoreIndicator(
                "licences",
                words("许可"),
                100,
                new RuleCondition(null, null, List.of("LICENCE"), null, null, false),
                0,
                List.of(new ScoreBand(0, without), new ScoreBand(1, with)),
                veto,
                LAW);
    }

    public static List<ScoreGrade> grades() {
        return List.of(
                new ScoreGrade("A", 80, words("优"), 12),
                new ScoreGrade("B", 50, words("中"), 6),
                new ScoreGrade("C", 0, words("差"), 3));
    }

    static LocalizedText words(String zh) {
        return new LocalizedText(zh, zh);
    }
}
