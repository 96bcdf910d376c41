package org.creditportal.responsibility.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.calendar.CalendarDay;
import org.creditportal.kernel.calendar.CalendarYear;
import org.creditportal.kernel.calendar.DayKind;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.IndicatorKind;
import org.creditportal.responsibility.api.assessment.LineAct;
import org.creditportal.responsibility.api.assessment.LineState;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.ScoreEvidence;
import org.junit.jupiter.api.Test;

class AssessmentRunTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 27);
    private static final List<String> ASSESSED = List.of("tax", "water");
    private static final Indicator COUNTED = ScoringTest.indicator("counted", IndicatorKind.FAULT_SHARE, 60, 0);
    private static final Indicator GIVEN = ScoringTest.indicator("given", IndicatorKind.MANUAL, 40, 0);

    private final Signatory office = new Signatory("o", "信用办", "credit-office", true);
    private final Signatory second = new Signatory("o2", "信用办二", "credit-office", true);
    private final Signatory tax = new Signatory("t", "税务", "tax", false);
    private final Signatory water = new Signatory("w", "水务", "water", false);

    private static Signature sign(Signatory by) {
        return by.sign(NOW, new Reason("理由"));
    }

    private AssessmentRun run() {
        return AssessmentRun.begin(
                "credit-office",
                ScoringTest.scheme(COUNTED, GIVEN),
                YearMonth.of(2026, 8),
                YearMonth.of(2026, 10),
                TODAY,
                sign(office));
    }

    private AssessmentRun runIn(RunState state) {
        AssessmentRun run = run();
        if (state == RunState.COMPUTING) {
            return run;
        }
        run.computed(Signatory.PORTAL.sign(NOW));
        for (RunState next : EnumSet.range(RunState.SCORING, RunState.CONTESTABLE)) {
            if (next.compareTo(state) <= 0) {
                run.lead(next, office, sign(office), new DueDate(UNTIL, true));
            }
        }
        return run;
    }

    private static ScoreLine line(AssessmentRun run, Indicator indicator, long counted, long base) {
        return new ScoreLine(run, "tax", indicator, counted, base);
    }

    private static void take(ScoreLine line, AssessmentRun run, LineAct act, String points, Signatory by) {
        line.take(act, run, points == null ? null : new BigDecimal(points), by, sign(by), TODAY);
    }

    @Test
    void onlyMonthsThatAreOverAreAssessed() {
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> AssessmentRun.begin(
                        "credit-office",
                        ScoringTest.scheme(GIVEN),
                        YearMonth.of(2026, 11),
                        YearMonth.of(2026, 11),
                        TODAY,
                        sign(office)));
    }

    @Test
    void resultsAreConfirmedByAnotherOfficerAfterTheDaysForContesting() {
        AssessmentRun run = runIn(RunState.CONTESTABLE);
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> run.demandConfirmable(office, ASSESSED, UNTIL.plusDays(1)));
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> run.demandConfirmable(second, ASSESSED, UNTIL));
        assertThatExceptionOfType(CaseworkRefusedException.class)
                .isThrownBy(() -> run.demandConfirmable(tax, ASSESSED, UNTIL.plusDays(1)));
        run.demandConfirmable(second, ASSESSED, UNTIL.plusDays(1));
        run.confirm(sign(second), "0DOCUMENT0000", 7);
        assertThat(run.state()).isEqualTo(RunState.CONFIRMED);
    }

    /** Nobody had announced the year; then the next Monday turns out to be a holiday. */
    @Test
    void theLastDayForContestingIsCountedAgainWhenItsYearIsAnnounced() {
        AssessmentRun run = runIn(RunState.CONTESTABLE);
        assertThat(run.isContestProvisional()).isTrue();
        WorkingDayCalendar announced = new WorkingDayCalendar(List.of(
                new CalendarYear(2026, "测试通知", List.of(new CalendarDay(TODAY.plusDays(3), DayKind.HOLIDAY, "测试")))));
        run.recompute(announced, ZoneId.of("Asia/Shanghai"));
        DueDate counted = announced.plusWorkingDays(TODAY, run.scheme().contestWorkingDays());
        assertThat(run.contestUntil()).isEqualTo(counted.date()).isNotEqualTo(UNTIL);
        assertThat(run.isContestProvisional()).isFalse();
        run.lead(RunState.WITHDRAWN, office, sign(office), null);
        run.recompute(new WorkingDayCalendar(List.of()), ZoneId.of("Asia/Shanghai"));
        assertThat(run.contestUntil()).isEqualTo(counted.date());
    }

    @Test
    void aSuccessorContestsForTheBureausThatItSucceeded() {
        AssessmentRun run = runIn(RunState.CONTESTABLE);
        Signatory successor = new Signatory("s", "新局", "fiscal", false, Set.of("tax"));
        assertThat(run.isContestableBy(successor, ASSESSED, TODAY)).isTrue();
        assertThat(run.isContestableBy(successor, List.of("water"), TODAY)).isFalse();
        assertThat(run.isContestableBy(successor, ASSESSED, UNTIL.plusDays(1))).isFalse();
        run.agree("tax", sign(successor), TODAY);
        assertThat(run.isContestableBy(successor, ASSESSED, TODAY)).isFalse();
    }

    /** Who agrees contests no more; nobody waits for the last day once all have agreed. */
    @Test
    void whatAllBureausAgreeToIsConfirmedBeforeTheLastDay() {
        AssessmentRun run = runIn(RunState.CONTESTABLE);
        run.agree("tax", sign(tax), TODAY);
        assertThat(run.isAgreedBy("tax")).isTrue();
        assertThat(line(run, COUNTED, 1, 4).actsFor(run, tax, TODAY)).isEmpty();
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> run.agree("tax", sign(tax), TODAY));
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> run.demandConfirmable(second, ASSESSED, TODAY));
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> run.agree("water", sign(water), UNTIL.plusDays(1)));
        run.agree("water", sign(water), UNTIL);
        run.demandConfirmable(second, ASSESSED, TODAY);
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> runIn(RunState.SCORING).agree("tax", sign(tax), TODAY));
    }

    /** Whoever holds now what a bureau held contests for it and agrees for it, apart from the own scores. */
    @Test
    void aBureauThatWasTakenOverAgreesByItsSuccessor() {
        AssessmentRun run = runIn(RunState.CONTESTABLE);
        Signatory successor = new Signatory("w", "水务", "water", false, Set.of("tax"));
        assertThat(line(run, COUNTED, 1, 4).actsFor(run, successor, TODAY)).containsExactly(LineAct.CONTEST);
        run.agree("tax", sign(successor), TODAY);
        assertThat(run.agreedBy()).containsExactly("tax");
        assertThat(line(run, COUNTED, 1, 4).actsFor(run, successor, TODAY)).isEmpty();
        assertThat(run.isSettled(ASSESSED, TODAY)).isFalse();
        run.agree("water", sign(successor), TODAY);
        assertThat(run.isSettled(ASSESSED, TODAY)).isTrue();
    }

    /** Told of what was asked for and is not there once the credit office goes on; never of what is counted or may be given. */
    @Test
    void aBureauThatDidNotScoreItselfIsToldOnceTheOfficeGoesOn() {
        AssessmentRun first = runIn(RunState.SELF_SCORING);
        ScoreLine line = line(first, GIVEN, 0, 0);
        assertThat(line.isSelfScoreMissing(first)).isTrue();
        assertThat(line.row(first).selfScoreMissing()).isFalse();
        assertThat(line(first, COUNTED, 1, 4).isSelfScoreMissing(first)).isFalse();
        assertThat(line.row(runIn(RunState.SCORING)).selfScoreMissing()).isTrue();
        take(line, first, LineAct.SCORE_SELF, "1", tax);
        assertThat(line.row(runIn(RunState.CONTESTABLE)).selfScoreMissing()).isFalse();
    }

    @Test
    void evidenceIsAttachedByWhoeverActsAndToAContestUntilItIsDecided() {
        ScoreLine given = line(runIn(RunState.SELF_SCORING), GIVEN, 0, 0);
        assertThat(given.evidenceFor(runIn(RunState.SELF_SCORING), tax, TODAY)).contains(ScoreEvidence.SELF_SCORE);
        assertThat(given.evidenceFor(runIn(RunState.SELF_SCORING), office, TODAY))
                .isEmpty();
        assertThat(given.evidenceFor(runIn(RunState.SCORING), office, TODAY)).contains(ScoreEvidence.GIVEN);
        assertThat(given.evidenceFor(runIn(RunState.SCORING), tax, TODAY)).isEmpty();
        AssessmentRun run = runIn(RunState.CONTESTABLE);
        ScoreLine counted = line(run, COUNTED, 1, 4);
        assertThat(counted.evidenceFor(run, tax, TODAY)).contains(ScoreEvidence.CONTEST);
        assertThat(counted.evidenceFor(run, water, TODAY)).isEmpty();
        take(counted, run, LineAct.CONTEST, null, tax);
        assertThat(counted.evidenceFor(run, tax, TODAY)).contains(ScoreEvidence.CONTEST);
        assertThat(counted.evidenceFor(run, office, TODAY)).contains(ScoreEvidence.DECISION);
        take(counted, run, LineAct.REJECT, null, office);
        assertThat(counted.evidenceFor(run, tax, TODAY)).isEmpty();
    }

    @Test
    void pointsAndContestsAreProvenAndNothingGivenIsNot() {
        BigDecimal some = new BigDecimal("0.5");
        assertThat(LineAct.SCORE_SELF.proofs(some)).containsExactly(ScoreEvidence.SELF_SCORE);
        assertThat(LineAct.GIVE.proofs(some)).containsExactlyInAnyOrder(ScoreEvidence.SELF_SCORE, ScoreEvidence.GIVEN);
        assertThat(LineAct.CONTEST.proofs(null)).containsExactly(ScoreEvidence.CONTEST);
        assertThat(LineAct.SCORE_SELF.proofs(new BigDecimal("0.00"))).isEmpty();
        assertThat(LineAct.GIVE.proofs(BigDecimal.ZERO)).isEmpty();
        assertThat(LineAct.ACCEPT.proofs(some)).isEmpty();
        assertThat(LineAct.REJECT.proofs(null)).isEmpty();
    }

    @Test
    void everyOtherStepOfARunAndOfALineIsRefused() {
        Map<RunState, Set<RunState>> legal = Map.of(
                RunState.COMPUTING, EnumSet.of(RunState.SELF_SCORING, RunState.WITHDRAWN),
                RunState.SELF_SCORING, EnumSet.of(RunState.SCORING, RunState.WITHDRAWN),
                RunState.SCORING, EnumSet.of(RunState.CONTESTABLE, RunState.WITHDRAWN),
                RunState.CONTESTABLE, EnumSet.of(RunState.CONFIRMED, RunState.WITHDRAWN));
        Arrays.stream(RunState.values())
                .forEach(from -> Arrays.stream(RunState.values()).forEach(to -> assertThat(from.allows(to))
                        .as(from + " to " + to)
                        .isEqualTo(legal.getOrDefault(from, Set.of()).contains(to))));
        Map<LineState, Set<LineState>> lines = Map.of(
                LineState.UNCONTESTED, EnumSet.of(LineState.CONTESTED),
                LineState.CONTESTED, EnumSet.of(LineState.ACCEPTED, LineState.REJECTED));
        Arrays.stream(LineState.values())
                .forEach(from -> Arrays.stream(LineState.values()).forEach(to -> assertThat(from.allows(to))
                        .as(from + " to " + to)
                        .isEqualTo(lines.getOrDefault(from, Set.of()).contains(to))));
    }

    @Test
    void aBureauScoresItselfFirstAndTheOfficeGivesPointsWhereNoneAreCounted() {
        AssessmentRun first = runIn(RunState.SELF_SCORING);
        ScoreLine line = line(first, GIVEN, 0, 0);
        assertThat(line.isUnscored()).isTrue();
        take(line, first, LineAct.SCORE_SELF, "38.5", tax);
        assertThat(line.isUnscored()).isTrue();
        assertThat(line.actsFor(first, water, TODAY)).isEmpty();
        assertThat(line(first, COUNTED, 1, 4).actsFor(first, tax, TODAY)).isEmpty();
        AssessmentRun then = runIn(RunState.SCORING);
        take(line, then, LineAct.GIVE, "35", office);
        assertThat(line.row(then).points()).isEqualByComparingTo("35");
        assertThat(line.row(then).selfPoints()).isEqualByComparingTo("38.5");
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> take(line, then, LineAct.GIVE, "40.01", office));
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> take(line, then, LineAct.GIVE, "-1", office));
    }

    @Test
    void aContestedLineIsDecidedByTheOfficeAndOnce() {
        AssessmentRun run = runIn(RunState.CONTESTABLE);
        ScoreLine line = line(run, COUNTED, 1, 4);
        assertThat(line.row(run).points()).isEqualByComparingTo("45");
        take(line, run, LineAct.CONTEST, null, tax);
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> take(line, run, LineAct.REJECT, null, tax));
        take(line, run, LineAct.ACCEPT, "60", office);
        assertThat(line.row(run).points()).isEqualByComparingTo("60");
        assertThat(line.row(run).computed()).isEqualByComparingTo("45");
        assertThatExceptionOfType(ResponsibilityRefusedException.class)
                .isThrownBy(() -> take(line, run, LineAct.CONTEST, null, tax));
        assertThat(line(run, COUNTED, 1, 4).actsFor(run, tax, UNTIL.plusDays(1)))
                .isEmpty();
        assertThat(line(run, COUNTED, 1, 4).actsFor(run, tax, UNTIL)).containsExactly(LineAct.CONTEST);
    }

    @Test
    void theSameFiguresGiveTheSameScoreAndOthersDoNot() {
        AssessmentRun run = runIn(RunState.CONTESTABLE);
        ScoreLine line = line(run, COUNTED, 1, 4);
        take(line, run, LineAct.CONTEST, null, tax);
        take(line, run, LineAct.ACCEPT, "60", office);
        assertThat(line.isAsCounted(run, 1, 4)).isTrue();
        assertThat(line.isAsCounted(run, 2, 4)).isFalse();
        assertThat(line.isAsCounted(run, 1, 5)).isFalse();
    }

    @Test
    void aFrozenFactIsWhatWasFrozen() {
        BureauFact fact = new BureauFact(
                "tax",
                null,
                TODAY,
                "行政处罚",
                12,
                new WorkPlace("/records/list", Map.of("bureau", "tax", "from", "2026-10-01")));
        assertThat(new FrozenFact("0ASSESSMENT00", "records.reported", fact).fact())
                .isEqualTo(fact);
    }
}
