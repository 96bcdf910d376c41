package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.checks.domain.rule.Facts;
import org.creditportal.checks.domain.scoring.KeptScore;
import org.creditportal.checks.domain.scoring.Models;
import org.creditportal.checks.domain.scoring.Scoring;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which grades reports tell. */
class StandingGradesTest {

    private static final String SUBJECT = "0SBJ000000001";
    private static final LocalDate SCORED = LocalDate.of(2026, 6, 1);
    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    private static final StandingFact LISTED = Facts.listed("a", ListColour.BLACK);
    private static final StandingFact PENALTY = Facts.penalty(Facts.DECIDED);

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
        assertThat(grades.of(subject(), told(), score.validUntil()))
                .singleElement()
                .satisfies(told -> {
                    StandingFact fact = told.fact();
                    assertThat(ReportSection.of(fact)).isEqualTo(ReportSection.GRADES);
                    assertThat(fact.title().zh())
                            .startsWith(Models.construction().name().zh())
                            .contains(score.grade(), score.points().toPlainString());
                    assertThat(fact.until()).isEqualTo(score.validUntil());
                });
        assertThat(grades.of(subject(), told(), score.validUntil().plusDays(1))).isEmpty();
    }

    /** A later score that is over takes the place of the earlier one: what the subject came to then is no longer so. */
    @Test
    void onlyTheNewestOfAModelCountsWhicheverOfTheMergedNumbersItStandsUnder() {
        kept.add(scored(SCORED.plusDays(1)));
        kept.add(scored(SCORED));
        assertThat(grades.of(subject(), told(), SCORED.plusDays(1)))
                .extracting(told -> told.fact().decidedOn())
                .containsExactly(SCORED.plusDays(1));
    }

    @Test
    void aGradeTellsWhatItRestsOnSoThatTheReportFallsWithIt() {
        kept.add(scored(SCORED, LISTED, PENALTY));
        assertThat(grades.of(subject(), told(LISTED, PENALTY), SCORED))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.fact().title().zh()).contains(" C ");
                    assertThat(told.grounds()).containsExactlyInAnyOrder(LISTED.number(), PENALTY.number());
                });
    }

    @Test
    void aGradeThatRestsOnWhatWasAnnulledRepairedOrDisputedOrIsOverIsToBeMadeAnew() {
        kept.add(scored(SCORED, LISTED));
        assertMadeAnew(told());
        assertMadeAnew(told(LISTED.over(SCORED, null)));
        assertMadeAnew(told(LISTED.over(null, SCORED.minusDays(1))));
        assertMadeAnew(told(Facts.suspended(LISTED)));
    }

    @Test
    void aGoodGradeIsNotToldOfWhoWasListedSince() {
        kept.add(scored(SCORED));
        assertMadeAnew(told(LISTED));
    }

    /** Whoever stands on a list that nobody delivered is known to nobody. */
    @Test
    void aGradeIsNotToldWhereAListThatItCountsIsOverdue() {
        kept.add(scored(SCORED));
        StandingDelivery overdue = new StandingDelivery(
                "a", ListColour.BLACK, new LocalizedText("名单", "list"), SCORED.minusDays(40), SCORED.minusDays(10));
        assertMadeAnew(List.of(new StandingOutcome(
                new StandingPlace("lists", 1), new StandingAnswer(NOON, List.of(overdue), Map.of()))));
    }

    @Test
    void aGradeByAnEditionThatNobodyKnowsAnyMoreIsNotTold() {
        kept.add(scored(SCORED));
        grades.models = new ModelsInForce() {
            @Override
            List<ScoringModel> all(String id) {
                return List.of(Models.construction().of(7));
            }
        };
        assertMadeAnew(told());
    }

    private void assertMadeAnew(List<StandingOutcome> outcomes) {
        assertThat(grades.of(subject(), outcomes, SCORED)).singleElement().satisfies(told -> {
            assertThat(told.fact().title().zh()).contains("待重新评价").doesNotContain(" A ", " C ");
            assertThat(told.fact().until()).isNull();
            assertThat(told.grounds()).isEmpty();
        });
    }

    private static IdentifiedSubject subject() {
        return IdentifiedSubject.itself(
                new SubjectView(
                        new SubjectNumber(SUBJECT), SubjectKind.LEGAL_PERSON, "测试有限公司", null, null, null, false, null),
                Set.of(SUBJECT));
    }

    private static List<StandingOutcome> told(StandingFact... facts) {
        return List.of(new StandingOutcome(
                new StandingPlace("lists", 1), new StandingAnswer(NOON, Map.of(SUBJECT, List.of(facts)))));
    }

    private static KeptScore scored(LocalDate on, StandingFact... facts) {
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
                new Scoring(Models.construction())
                        .score(
                                SubjectKind.LEGAL_PERSON,
                                Stream.of(facts).map(Facts::counted).toList(),
                                on));
        return new KeptScore(new Look(rules, answer, Set.of(), new Signatory("u", "u", "bureau", false)));
    }
}
