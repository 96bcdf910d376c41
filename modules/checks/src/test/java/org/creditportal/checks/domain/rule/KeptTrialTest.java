package org.creditportal.checks.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.scoring.ChangeScoringModel;
import org.creditportal.checks.api.trial.RuleTrialRow;
import org.creditportal.checks.api.trial.TrialScore;
import org.creditportal.checks.domain.scoring.Models;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.responsibility.api.Effect;
import org.junit.jupiter.api.Test;

class KeptTrialTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2025, 6, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 1);
    private static final RuleTrial.Tried DIFFERENT =
            new RuleTrial.Tried(List.of(Effect.REFERENCE), List.of(Effect.LIMIT), true);
    private static final RuleTrial.Tried SAME =
            new RuleTrial.Tried(List.of(Effect.REFERENCE), List.of(Effect.REFERENCE), true);
    private static final RuleTrial.Tried OPEN = new RuleTrial.Tried(List.of(), List.of(), false);

    private final KeptTrial trial = trial(FROM, UNTIL);

    @Test
    void countsWhatWasTriedAndWhatNobodyKnows() {
        TrialCount count =
                TrialCount.NONE.with(DIFFERENT, false).with(SAME, true).with(OPEN, true);
        assertThat(count).isEqualTo(new TrialCount(1, 2, 1, 1));
        assertThat(count.all()).isEqualTo(3);
    }

    @Test
    void tellsHowFarItIsAndKeepsWhatItCameTo() {
        assertThat(trial.told().percent()).isZero();
        trial.goOn(new TrialCount(3, 2, 1, 0), 10);
        assertThat(trial.told().percent()).isEqualTo(50);
        assertThat(trial.told().over()).isFalse();
        trial.end(NOW);
        trial.goOn(new TrialCount(9, 9, 9, 9), 18);
        trial.end(NOW.plusSeconds(1));
        assertThat(trial.told().tried()).isEqualTo(5);
        assertThat(trial.told().different()).isEqualTo(1);
        assertThat(trial.told().endedAt()).isEqualTo(NOW);
    }

    @Test
    void saysNothingOfAnswersThatCameLongAfterIt() {
        assertThat(trial.isFreshAt(NOW.plusSeconds(1))).isTrue();
        assertThat(trial.isFreshAt(NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> trial(UNTIL, FROM)).isInstanceOf(CheckRefusedException.class);
        assertThatThrownBy(() -> trial(null, FROM)).isInstanceOf(CheckRefusedException.class);
    }

    @Test
    void keepsAnAnswerThatWouldHaveBeenAnother() {
        RuleTrialRow none =
                new RuleTrialRow("0CHK000000001", 7, UNTIL, List.of(), List.of(Effect.LIMIT, Effect.BONUS), null, null);
        assertThat(new KeptTrialRow(trial, none, "market").told()).isEqualTo(none);
        RuleTrialRow scored = new RuleTrialRow(
                "0CHK000000001", null, UNTIL, List.of(), List.of(), score("A", "91.50"), score("B", "60"));
        assertThat(new KeptTrialRow(trial, scored, "market").told()).isEqualTo(scored);
    }

    @Test
    void anotherGradeIsAnotherAnswerThoughItsEffectsAreTheSame() {
        assertThat(graded("A", "B").isDifferent()).isTrue();
        assertThat(graded("A", "A").isDifferent()).isFalse();
        assertThat(new RuleTrial.Tried(List.of(), List.of(), true, null, score("C", "10")).isDifferent())
                .isTrue();
    }

    @Test
    void tellsWhetherRulesOrAModelWereTried() {
        assertThat(trial.told().ofModel()).isFalse();
        assertThat(trial.told().area()).isEqualTo("other-matters");
        KeptTrial ofModel = new KeptTrial(
                new ChangeScoringModel(0, Models.construction()),
                "b".repeat(64),
                FROM,
                UNTIL,
                new Signatory("o", "某", "market", false).sign(NOW));
        assertThat(ofModel.told().ofModel()).isTrue();
        assertThat(ofModel.told().model()).isEqualTo("construction");
        assertThat(ofModel.change()).isEmpty();
    }

    private static RuleTrial.Tried graded(String before, String after) {
        return new RuleTrial.Tried(
                List.of(Effect.LIMIT), List.of(Effect.LIMIT), true, score(before, "70"), score(after, "60"));
    }

    private static TrialScore score(String grade, String points) {
        return new TrialScore(grade, new BigDecimal(points));
    }

    private static KeptTrial trial(LocalDate from, LocalDate until) {
        ChangeRuleLine change = new ChangeRuleLine("other-matters", 0, UNTIL, true, null);
        return new KeptTrial(change, "a".repeat(64), from, until, new Signatory("o", "某", "market", false).sign(NOW));
    }
}
