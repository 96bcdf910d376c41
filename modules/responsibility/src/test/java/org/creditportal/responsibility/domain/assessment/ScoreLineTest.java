package org.creditportal.responsibility.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.assessment.Indicator;
import org.creditportal.responsibility.api.assessment.IndicatorKind;
import org.creditportal.responsibility.api.assessment.LineAct;
import org.creditportal.responsibility.api.assessment.LineState;
import org.creditportal.responsibility.api.assessment.RunState;
import org.junit.jupiter.api.Test;

/** What is done with a score: while the assessment is where, from which state, of which indicator and by whom. */
class ScoreLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 27);
    private static final Indicator COUNTED = ScoringTest.indicator("counted", IndicatorKind.FAULT_SHARE, 60, 0);
    private static final Indicator GIVEN = ScoringTest.indicator("given", IndicatorKind.MANUAL, 40, 0);
    private static final Signatory OFFICE = new Signatory("o", "信用办", "credit-office", true);
    private static final Signatory SECOND = new Signatory("o2", "信用办二", "credit-office", true);
    private static final Signatory BUREAU = new Signatory("t", "税务", "tax", false);
    private static final Signatory OTHER = new Signatory("w", "水务", "water", false);

    /** The steps that lead a new assessment into each state. */
    private static final Map<RunState, List<RunState>> WAYS = new EnumMap<>(Map.of(
            RunState.COMPUTING, List.of(),
            RunState.SELF_SCORING, List.of(RunState.SELF_SCORING),
            RunState.SCORING, List.of(RunState.SELF_SCORING, RunState.SCORING),
            RunState.CONTESTABLE, List.of(RunState.SELF_SCORING, RunState.SCORING, RunState.CONTESTABLE),
            RunState.CONFIRMED,
                    List.of(RunState.SELF_SCORING, RunState.SCORING, RunState.CONTESTABLE, RunState.CONFIRMED),
            RunState.WITHDRAWN,
                    List.of(RunState.SELF_SCORING, RunState.SCORING, RunState.CONTESTABLE, RunState.WITHDRAWN)));

    /** The acts that lead a new score into each state, once it is shown to the bureau. */
    private static final Map<LineState, List<LineAct>> ACTS = new EnumMap<>(Map.of(
            LineState.UNCONTESTED, List.of(),
            LineState.CONTESTED, List.of(LineAct.CONTEST),
            LineState.ACCEPTED, List.of(LineAct.CONTEST, LineAct.ACCEPT),
            LineState.REJECTED, List.of(LineAct.CONTEST, LineAct.REJECT)));

    /** What the bureau and the office do while scores can be contested, by their state. */
    private static final Map<LineState, Set<LineAct>> CONTESTING = new EnumMap<>(Map.of(
            LineState.UNCONTESTED, EnumSet.of(LineAct.CONTEST),
            LineState.CONTESTED, EnumSet.of(LineAct.ACCEPT, LineAct.REJECT),
            LineState.ACCEPTED, EnumSet.noneOf(LineAct.class),
            LineState.REJECTED, EnumSet.noneOf(LineAct.class)));

    private record Case(RunState run, LineState line, Indicator indicator, LineAct act) {

        /** The table, written once more by hand. */
        boolean legal() {
            return switch (run) {
                case SELF_SCORING -> indicator == GIVEN && act == LineAct.SCORE_SELF;
                case SCORING -> indicator == GIVEN && act == LineAct.GIVE;
                case CONTESTABLE -> CONTESTING.get(line).contains(act);
                case COMPUTING, CONFIRMED, WITHDRAWN -> false;
            };
        }

        ScoreLine prepared() {
            AssessmentRun shown = runIn(RunState.CONTESTABLE);
            ScoreLine prepared = new ScoreLine(shown, "tax", indicator, 1, 4);
            ACTS.get(line).forEach(act -> take(prepared, act, shown, doerOf(act)));
            assertThat(prepared.state()).isEqualTo(line);
            return prepared;
        }
    }

    /** Nobody contests before scores are shown: until then every score is uncontested. */
    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (RunState run : RunState.values()) {
            for (LineState line : LineState.values()) {
                for (LineAct act : LineAct.values()) {
                    if (line == LineState.UNCONTESTED || WAYS.get(run).contains(RunState.CONTESTABLE)) {
                        cases.add(new Case(run, line, GIVEN, act));
                        cases.add(new Case(run, line, COUNTED, act));
                    }
                }
            }
        }
        return cases;
    }

    private static AssessmentRun runIn(RunState state) {
        AssessmentRun run = AssessmentRun.begin(
                "credit-office",
                ScoringTest.scheme(COUNTED, GIVEN),
                YearMonth.of(2026, 8),
                YearMonth.of(2026, 10),
                TODAY,
                sign(OFFICE));
        WAYS.get(state).forEach(next -> {
            switch (next) {
                case SELF_SCORING -> run.computed(Signatory.PORTAL.sign(Instant.EPOCH));
                case CONFIRMED -> run.confirm(sign(SECOND), "0DOCUMENT0000", 7);
                default -> run.lead(next, OFFICE, sign(OFFICE), new DueDate(UNTIL, false));
            }
        });
        assertThat(run.state()).isEqualTo(state);
        return run;
    }

    private static Signature sign(Signatory by) {
        return by.sign(Instant.EPOCH, new Reason("理由"));
    }

    private static Signatory doerOf(LineAct act) {
        return act.isForTheOffice() ? OFFICE : BUREAU;
    }

    private static void take(ScoreLine line, LineAct act, AssessmentRun run, Signatory who) {
        line.take(act, run, act.asksForPoints() ? BigDecimal.TEN : null, who, sign(who), TODAY);
    }

    @Test
    void everyActIsTakenWhereTheTableAllowsItAndNowhereElse() {
        assertThat(cases()).filteredOn(Case::legal).hasSizeGreaterThan(LineAct.values().length);
        cases().forEach(tried -> {
            AssessmentRun run = runIn(tried.run());
            ScoreLine line = tried.prepared();
            if (tried.legal()) {
                take(line, tried.act(), run, doerOf(tried.act()));
            } else {
                assertThatThrownBy(() -> take(line, tried.act(), run, doerOf(tried.act())))
                        .as(tried.toString())
                        .isInstanceOf(ResponsibilityRefusedException.class);
                assertThat(line.state()).isEqualTo(tried.line());
            }
        });
    }

    @Test
    void nobodyTakesAnActOfAnotherSide() {
        cases().stream().filter(Case::legal).forEach(tried -> {
            for (Signatory who : List.of(OFFICE, BUREAU, OTHER)) {
                if (who != doerOf(tried.act())) {
                    assertThatThrownBy(() -> take(tried.prepared(), tried.act(), runIn(tried.run()), who))
                            .as(tried + " by " + who.officer())
                            .isInstanceOf(ResponsibilityRefusedException.class);
                }
            }
        });
    }

    @Test
    void whatIsOfferedIsWhatIsTaken() {
        cases().forEach(tried -> assertThat(tried.prepared().actsFor(runIn(tried.run()), doerOf(tried.act()), TODAY))
                .as(tried.toString())
                .matches(acts -> acts.contains(tried.act()) == tried.legal()));
    }
}
