package org.creditportal.checks.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.scoring.Models;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.records.api.subject.SubjectKind;
import org.junit.jupiter.api.Test;

/** What a trial of a changed scoring model may say it knows. */
class ModelTrialTest {

    private static final String SUBJECT = "0SBJ000000001";
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LONG_AGO = TODAY.minusMonths(9);
    private static final ScoringModel LENIENT = model(60);
    private static final ScoringModel STRICT = model(100);

    @Test
    void anotherGradeOfAFactInThePeriodIsKnown() {
        RuleTrial.Tried tried = tried(LENIENT, STRICT, TODAY.minusMonths(12), TODAY.minusDays(9));
        assertThat(tried.known()).isTrue();
        assertThat(tried.scoreBefore().points()).isEqualByComparingTo("70");
        assertThat(tried.scoreAfter().points()).isEqualByComparingTo("50");
        assertThat(tried.isDifferent()).isFalse();
    }

    /** The look's period was three months, and nobody kept what was decided before. */
    @Test
    void whatWasNotKeptIsNotKnown() {
        RuleTrial.Tried tried = tried(null, STRICT, TODAY.minusMonths(3), LONG_AGO);
        assertThat(tried.known()).isFalse();
        assertThat(tried.isDifferent()).isFalse();
    }

    /** The model of then counted a year back as well, and its facts were kept with the score. */
    @Test
    void whatTheModelOfThenCountedIsKnownWhateverThePeriodWas() {
        RuleTrial.Tried tried = tried(LENIENT, STRICT, TODAY.minusMonths(3), LONG_AGO);
        assertThat(tried.known()).isTrue();
        assertThat(tried.scoreAfter().points()).isEqualByComparingTo("50");
    }

    @Test
    void anAreaThatHasNoModelAnyMoreIsKnown() {
        RuleTrial.Tried tried = tried(LENIENT, null, TODAY.minusMonths(3), LONG_AGO);
        assertThat(tried.known()).isTrue();
        assertThat(tried.scoreAfter()).isNull();
        assertThat(tried.isDifferent()).isTrue();
    }

    private static ScoringModel model(int weight) {
        return Models.of(
                weight == 100
                        ? List.of(Models.penalties(weight))
                        : List.of(Models.penalties(weight), Models.lists(100 - weight)),
                Models.grades());
    }

    private static RuleTrial.Tried tried(
            ScoringModel before, ScoringModel changed, LocalDate periodFrom, LocalDate penalised) {
        DecidedBy rules = new DecidedBy(table(), null, before);
        return new ModelTrial(rules, changed).of(answered(rules, periodFrom, Facts.penalty(penalised)));
    }

    private static LookAnswer answered(DecidedBy rules, LocalDate periodFrom, StandingFact fact) {
        TenantChecks terms = new TenantChecks(36, 60, List.of(), List.of(), List.of(), null);
        return new Answering(rules, terms, "subsidy", NOW, TODAY, periodFrom, TODAY)
                .about(
                        new CheckedSubject(SUBJECT, SubjectKind.LEGAL_PERSON, "测试有限公司", null, null, false, false),
                        List.of(new Holder(SUBJECT, Set.of(SUBJECT), "测试有限公司", SubjectKind.LEGAL_PERSON, false, null)),
                        List.of(new StandingOutcome(
                                new StandingPlace("records", 1),
                                new StandingAnswer(NOW, Map.of(SUBJECT, List.of(fact))))),
                        List.of());
    }

    private static RuleTable table() {
        return new RuleTable("area", 0, TODAY.minusYears(3), List.of(), List.of());
    }
}
