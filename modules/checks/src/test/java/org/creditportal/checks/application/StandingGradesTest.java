package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.scoring.KeptScore;
import org.creditportal.checks.domain.scoring.Models;
import org.creditportal.checks.domain.scoring.Scoring;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which grades reports tell. */
class StandingGradesTest {

    private static final String SUBJECT = "0SBJ000000001";
    private static final LocalDate SCORED = LocalDate.of(2026, 6, 1);

    private final List<KeptScore> kept = new ArrayList<>();
    private final StandingGrades grades = new StandingGrades();

    @BeforeEach
    void assemble() {
        grades.scores = new KeptScores() {
            @Override
            List<KeptScore> newestOf(Collection<String> subjects) {
                return kept;
            }
        };
        grades.models = new ModelsInForce() {
            @Override
            List<ScoringModel> all(String id) {
                return List.of(Models.construction());
            }
        };
    }

    @Test
    void aGradeIsToldWithItsModelWhileItHolds() {
        KeptScore score = scored(SCORED);
        kept.add(score);
        assertThat(grades.of(Set.of(SUBJECT), score.validUntil()))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(ReportSection.of(fact)).isEqualTo(ReportSection.GRADES);
                    assertThat(fact.title().zh())
                            .startsWith(Models.construction().name().zh())
                            .contains(score.grade(), score.points().toPlainString());
                    assertThat(fact.until()).isEqualTo(score.validUntil());
                });
        assertThat(grades.of(Set.of(SUBJECT), score.validUntil().plusDays(1))).isEmpty();
    }

    /** A later score that is over takes the place of the earlier one: what the subject came to then is no longer so. */
    @Test
    void onlyTheNewestOfAModelCountsWhicheverOfTheMergedNumbersItStandsUnder() {
        kept.add(scored(SCORED.plusDays(1)));
        kept.add(scored(SCORED));
        assertThat(grades.of(Set.of(SUBJECT), SCORED.plusDays(1)))
                .extracting(StandingFact::decidedOn)
                .containsExactly(SCORED.plusDays(1));
    }

    private static KeptScore scored(LocalDate on) {
        DecidedBy rules =
                new DecidedBy(new RuleTable("area", 0, on, List.of(), List.of()), null, Models.construction());
        LookAnswer answer = new LookAnswer(
                Instant.parse("2026-06-01T02:00:00Z"),
                on,
                on.minusYears(3),
                on,
                "contractor",
                CheckResult.NOTHING_IN_PERIOD,
                new CheckedSubject(SUBJECT, SubjectKind.LEGAL_PERSON, "测试有限公司", null, null, false, false),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Scoring(Models.construction()).score(SubjectKind.LEGAL_PERSON, List.of(), on));
        return new KeptScore(new Look(rules, answer, Set.of(), new Signatory("u", "u", "bureau", false)));
    }
}
