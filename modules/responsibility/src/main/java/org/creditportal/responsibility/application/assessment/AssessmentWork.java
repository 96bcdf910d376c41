package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.LineAct;
import org.creditportal.responsibility.api.assessment.LineState;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.assessment.SelfScoring;
import org.creditportal.responsibility.application.MatterOutcomes;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;
import org.creditportal.responsibility.domain.assessment.ScoreLine;

/**
 * What assessments ask for: of bureaus to score themselves, to look at their scores and, for a month, at the confirmed results; of the
 * credit office to go on. Who contested a score learns what was decided.
 */
@ApplicationScoped
public class AssessmentWork implements WaitingSource, OutcomeSource {

    static final String MODULE = "responsibility";
    private static final String PAGE = "/responsibility/assessment";
    private static final String SCORE = "/responsibility/score";
    private static final Duration SHOWN = Duration.ofDays(30);

    @Inject
    private StoredAssessments runs;

    @Inject
    private StoredScores scores;

    @Inject
    private StoredResults results;

    @Inject
    private SelfScoreClocks selfScores;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Clock clock;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (officer.bureau() == null) {
            return List.of();
        }
        Stream<WaitingRow> office = officer.may(ResponsibilityPermission.ASSESSMENT_RUN)
                ? Stream.concat(
                        Stream.concat(selfScored(most), rows(RunState.SCORING, "toScore", most)),
                        runs.inState(RunState.CONTESTABLE, most).stream()
                                .filter(run -> scores.count(run.number(), LineState.CONTESTED) > 0
                                        || run.isSettled(scores.bureaus(run.number()), legalDate.today()))
                                .map(run -> row(run, "toDecideContests")))
                : Stream.empty();
        Stream<WaitingRow> bureau = officer.may(ResponsibilityPermission.ASSESSMENT_ANSWER)
                ? Stream.of(
                                runs.inState(RunState.SELF_SCORING, most).stream()
                                        .filter(run -> scoresItself(officer, run))
                                        .map(run -> row(run, "toScoreSelf")),
                                runs.inState(RunState.CONTESTABLE, most).stream()
                                        .filter(run -> run.isContestableBy(
                                                officer.signatory(), scores.bureaus(run.number()), legalDate.today()))
                                        .map(run -> row(run, "toContest")
                                                .due(run.contestUntil(), run.isContestProvisional())),
                                confirmed(officer, most))
                        .flatMap(rows -> rows)
                : Stream.empty();
        return Stream.concat(office, bureau).limit(most).toList();
    }

    /** All have scored themselves, or their day is over. */
    private Stream<WaitingRow> selfScored(int most) {
        return runs.inState(RunState.SELF_SCORING, most).stream()
                .filter(run -> {
                    SelfScoring found = selfScores.selfScoring(run, scores.selfScoresMissing(run));
                    return found.over() || found.missing() == 0;
                })
                .map(run -> row(run, "selfScored"));
    }

    /** Whether the officer's bureau has still to say what it would give itself, where no clock says so. */
    private boolean scoresItself(Officer officer, AssessmentRun run) {
        return run.scheme().selfScoreWorkingDays() == 0
                && scores.of(run.number(), null).stream()
                        .filter(line -> line.row(run).selfPoints() == null)
                        .anyMatch(line -> line.actsFor(run, officer.signatory(), legalDate.today())
                                .contains(LineAct.SCORE_SELF));
    }

    /** Lately, with a result of the officer's bureau. */
    private Stream<WaitingRow> confirmed(Officer officer, int most) {
        Instant since = clock.instant().minus(SHOWN);
        return runs.inState(RunState.CONFIRMED, most).stream()
                .filter(run -> run.lastStep().signature().at().isAfter(since))
                .filter(run -> results.of(List.of(run.number())).stream()
                        .anyMatch(kept -> officer.isOf(kept.result().bureau())))
                .map(run -> row(run, "resultConfirmed"));
    }

    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        return officer.may(ResponsibilityPermission.ASSESSMENT_VIEW)
                ? scores.decidedFor(officer.id(), since, most).stream()
                        .map(this::outcome)
                        .toList()
                : List.of();
    }

    private OutcomeRow outcome(ScoreLine line) {
        String indicator =
                line.indicator(runs.require(line.assessment())).name().zh();
        return MatterOutcomes.decided("score." + line.state().name(), line.number(), indicator, SCORE, line.decision());
    }

    private Stream<WaitingRow> rows(RunState state, String kind, int most) {
        return runs.inState(state, most).stream().map(run -> row(run, kind));
    }

    private static WaitingRow row(AssessmentRun run, String kind) {
        return WaitingRow.task(MODULE, kind, run.number(), WorkPlace.of(PAGE, run.number()))
                .about(run.first().equals(run.last()) ? run.first().toString() : run.first() + " \u2013 " + run.last())
                .from(run.bureau(), run.lastStep().signature().at());
    }
}
